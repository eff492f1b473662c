package bot.verbatim.discord;

import bot.verbatim.LogLine;
import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.admission.SystemTimer;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.discord.gateway.DiscordDoctor;
import bot.verbatim.discord.gateway.DiscordSettings;
import bot.verbatim.text.Diagnosis;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.logging.Level;

/// Starts the bot on Discord: reads the settings, opens the core, connects. On shutdown, closes
/// these in reverse order. The only class that reads the environment.
public final class DiscordMain {

  private static final CallSpec SPEC =
      new CallSpec(
          "discord",
          "[doctor]",
          "Run the bot on Discord until it is told to end; its token is in DISCORD_TOKEN."
              + " With doctor, check token and commands instead",
          List.of(Settings.DATA, Settings.HOME, CallSpec.HELP));

  /// The log levels of libraries. Lucene recommends a module that makes this search no faster.
  /// JDA's WebSocket client logs in full each message that it cannot read, with users' text and
  /// tokens; [bot.verbatim.discord.gateway.SessionWatch] logs what happens to the connection
  /// instead.
  static final Map<String, Level> LIBRARIES =
      Map.of(
          "net.dv8tion", Level.WARNING,
          "okhttp3", Level.WARNING,
          "org.apache.lucene", Level.SEVERE,
          "net.dv8tion.jda.internal.requests.WebSocketClient", Level.OFF);

  private DiscordMain() {}

  /// Runs until the process is ended, or until Discord refuses the connection for good.
  public static void main(String[] args) {
    LogLine.install(LIBRARIES);
    long seed = System.nanoTime();
    try {
      ProcessCall call = ProcessCall.ofProcess(SPEC, List.of(args));
      if (call.has("help")) {
        System.out.print(SPEC.help(List.of()));
        return;
      }
      Map<String, String> environment = System.getenv();
      if (!call.words().isEmpty()) {
        Diagnosis found =
            DiscordDoctor.examine(
                environment, Settings.of(call, environment, seed), Verbatim.specs());
        System.out.print(found.text());
        System.exit(found.exitCode());
      }
      run(DiscordSettings.read(environment, Settings.of(call, environment, seed)), seed);
    } catch (StartupFailure failure) {
      end(failure.exitCode(), failure.sentence());
    } catch (IOException failure) {
      end(ExitCode.CANNOT_OPEN, String.valueOf(failure.getMessage()));
    }
  }

  private static void run(DiscordSettings settings, long seed) throws StartupFailure, IOException {
    Verbatim core = Verbatim.open(settings.core());
    core.follow();
    DiscordBot bot;
    try {
      bot =
          DiscordBot.start(
              settings,
              core.dispatcher(),
              new DiscordBot.Surroundings(
                  Clock.systemUTC(), new Random(seed), new SystemTimer(System::nanoTime)));
    } catch (StartupFailure failure) {
      core.close();
      throw failure;
    }
    Runnable close =
        () -> {
          bot.close();
          core.close();
        };
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end").unstarted(close));
    throw bot.ended().join();
  }

  private static void end(int code, String sentence) {
    System.err.println("verbatim: " + sentence);
    System.exit(code);
  }
}
