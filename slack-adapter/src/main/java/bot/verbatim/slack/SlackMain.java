package bot.verbatim.slack;

import bot.verbatim.LogLine;
import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.admission.SystemTimer;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.wire.SlackAccess;
import bot.verbatim.slack.wire.SlackDoctor;
import bot.verbatim.slack.wire.SlackSettings;
import bot.verbatim.text.Diagnosis;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import com.slack.api.SlackConfig;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;

/// Starts the bot on Slack: reads the settings, opens the core, takes requests. On shutdown, closes
/// these in reverse order. The only class that reads the environment.
public final class SlackMain {

  private static final CallSpec SPEC =
      new CallSpec(
          "slack",
          "[doctor]",
          "Run the bot on Slack until it is told to end; its tokens are in SLACK_APP_TOKEN and"
              + " SLACK_BOT_TOKEN. With doctor, check them instead",
          List.of(
              Settings.DATA,
              Settings.HOME,
              CallSpec.Option.flag("manifest", "print the app's manifest instead"),
              CallSpec.HELP));

  /// The log levels of libraries. At levels below warning, Bolt logs whole requests, tokens
  /// included; no setting allows that here. Bolt's warnings hold the whole of what it could not
  /// read, users' text included; Jetty's hold a stack trace for each malformed request of a
  /// stranger. Lucene recommends a module that makes this search no faster.
  private static final Map<String, Level> LIBRARIES =
      Map.of(
          "com.slack.api", Level.WARNING,
          "okhttp3", Level.WARNING,
          "org.java_websocket", Level.WARNING,
          "com.slack.api.bolt", Level.SEVERE,
          "org.eclipse.jetty", Level.SEVERE,
          "org.apache.lucene", Level.SEVERE);

  private SlackMain() {}

  /// Runs until the process is ended, or until Slack refuses the bot for good.
  public static void main(String[] arguments) {
    LogLine.install(LIBRARIES);
    Map<String, String> environment = System.getenv();
    long seed = System.nanoTime();
    try {
      ProcessCall call = ProcessCall.ofProcess(SPEC, List.of(arguments));
      if (call.has("help")) {
        System.out.print(SPEC.help(List.of()));
      } else if (!call.words().isEmpty()) {
        Diagnosis found = SlackDoctor.examine(environment, SlackAccess::config);
        System.out.print(found.text());
        System.exit(found.exitCode());
      } else if (call.has("manifest")) {
        printManifest(SlackSettings.command(environment));
      } else {
        Settings core = Settings.of(call, environment, seed);
        run(core, SlackSettings.from(environment), seed);
      }
    } catch (StartupFailure failure) {
      end(failure.exitCode(), failure.sentence());
    } catch (IOException failure) {
      end(ExitCode.CANNOT_OPEN, String.valueOf(failure.getMessage()));
    }
  }

  private static void printManifest(String command) {
    List<CommandSpec> specs = Verbatim.specs();
    System.out.print(SlackManifest.of(specs, new CommandAliases(specs, command)));
  }

  private static void run(Settings inCore, SlackSettings settings, long seed)
      throws StartupFailure, IOException {
    CompletableFuture<StartupFailure> hopeless = new CompletableFuture<>();
    Verbatim core = Verbatim.open(inCore);
    core.follow();
    SlackBot bot = opened(core, settings, seed, hopeless);
    Runnable close =
        () -> {
          bot.close();
          core.close();
        };
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end").unstarted(close));
    System.err.println("verbatim: on Slack, as " + settings.command() + where(bot.port()) + ".");
    System.err.println("verbatim: " + opening(bot.team(), settings.command()));
    throw hopeless.join();
  }

  /// How people open the bot: there is nobody to invite.
  private static String opening(String team, String command) {
    return "Type %s in any channel%s, or open Verbatim under Apps; it needs no invitation."
        .formatted(command, team.isEmpty() ? "" : " of " + team);
  }

  private static String where(int port) {
    return port == 0 ? "" : ", on port " + port;
  }

  private static SlackBot opened(
      Verbatim core, SlackSettings settings, long seed, CompletableFuture<StartupFailure> hopeless)
      throws StartupFailure {
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
    } catch (StartupFailure failure) {
      core.close();
      throw failure;
    }
  }

  private static void end(int code, String sentence) {
    System.err.println("verbatim: " + sentence);
    System.exit(code);
  }
}
