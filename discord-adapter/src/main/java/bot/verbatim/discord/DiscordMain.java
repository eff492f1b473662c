package bot.verbatim.discord;

import bot.verbatim.Verbatim;
import bot.verbatim.chat.admission.SystemTimer;
import java.io.IOException;
import java.time.Clock;
import java.util.Random;

/// Starts the bot on Discord: reads the settings, opens the core, connects; and all that backwards
/// when it is told to end. The only place that reads the environment.
public final class DiscordMain {

  private static final int CANNOT_OPEN = 66;

  private DiscordMain() {}

  /// Runs until it is told to end, or until Discord does not let it go on.
  public static void main(String[] args) {
    OneLineLog.install();
    long seed = System.nanoTime();
    try {
      DiscordSettings settings = DiscordSettings.read(System.getenv(), args, seed);
      run(settings, seed);
    } catch (Refusal refusal) {
      end(refusal.exitCode(), refusal.sentence());
    } catch (IOException failure) {
      end(CANNOT_OPEN, String.valueOf(failure.getMessage()));
    }
  }

  private static void run(DiscordSettings settings, long seed) throws Refusal, IOException {
    Verbatim core = Verbatim.open(settings.core());
    DiscordBot bot;
    try {
      bot =
          DiscordBot.start(
              settings,
              core.dispatcher(),
              new DiscordBot.Surroundings(
                  Clock.systemUTC(), new Random(seed), new SystemTimer(System::nanoTime)));
    } catch (Refusal refusal) {
      core.close();
      throw refusal;
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
