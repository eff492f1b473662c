package bot.verbatim.slack;

import bot.verbatim.Verbatim;
import bot.verbatim.chat.admission.SystemTimer;
import com.slack.api.SlackConfig;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/// Starts the bot on Slack: reads the settings, opens the core, takes requests; and all that
/// backwards when it is told to end. The only place that reads the environment.
public final class SlackMain {

  private static final int CANNOT_OPEN = 66;

  private SlackMain() {}

  /// Runs until it is told to end, or until Slack does not let it go on.
  public static void main(String[] arguments) {
    OneLineLog.install();
    if (List.of(arguments).contains("--help")) {
      System.out.println("verbatim: " + CallArguments.USAGE);
      return;
    }
    Map<String, String> environment = System.getenv();
    long seed = System.nanoTime();
    try {
      CallArguments call = CallArguments.of(arguments, environment, seed);
      if (call.manifestOnly()) {
        printManifest(call, SlackSettings.command(environment));
      } else {
        run(call, SlackSettings.from(environment), seed);
      }
    } catch (Complaint complaint) {
      end(complaint.exitCode(), complaint.sentence());
    } catch (IOException failure) {
      end(CANNOT_OPEN, String.valueOf(failure.getMessage()));
    }
  }

  private static void printManifest(CallArguments call, String command) throws IOException {
    try (Verbatim core = Verbatim.open(call.core())) {
      var specs = core.dispatcher().specs();
      System.out.print(SlackManifest.of(specs, new CommandNames(specs, command)));
    }
  }

  private static void run(CallArguments call, SlackSettings settings, long seed)
      throws Complaint, IOException {
    CompletableFuture<Complaint> hopeless = new CompletableFuture<>();
    Verbatim core = Verbatim.open(call.core());
    SlackBot bot = opened(core, settings, seed, hopeless);
    Runnable close =
        () -> {
          bot.close();
          core.close();
        };
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end").unstarted(close));
    System.err.println("verbatim: on Slack, as " + settings.command() + where(bot.port()) + ".");
    throw hopeless.join();
  }

  private static String where(int port) {
    return port == 0 ? "" : ", on port " + port;
  }

  private static SlackBot opened(
      Verbatim core, SlackSettings settings, long seed, CompletableFuture<Complaint> hopeless)
      throws Complaint {
    SlackConfig config = SlackAccess.config(settings.apiUrl());
    try {
      return SlackBot.open(
          settings,
          config,
          core.dispatcher(),
          new SlackBot.Surroundings(
              Clock.systemUTC(),
              new Random(seed),
              new SystemTimer(System::nanoTime),
              Thread::sleep,
              hopeless::complete));
    } catch (Complaint complaint) {
      core.close();
      throw complaint;
    }
  }

  private static void end(int code, String sentence) {
    System.err.println("verbatim: " + sentence);
    System.exit(code);
  }
}
