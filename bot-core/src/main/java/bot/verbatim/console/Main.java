package bot.verbatim.console;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.console.call.OpenCore;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.call.QuietLogging;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.fetch.Fetcher;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.FatalErrors;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Entry point in a terminal. Only this class reads the process environment.
///
/// The launcher sets system properties: `verbatim.tty` and `verbatim.columns` describe the output,
/// since detecting it in Java takes longer than an answer does; `verbatim.platforms` lists the
/// platforms that it can run the bot on.
public final class Main {

  private Main() {}

  /// Exits with 0, with 1 if nothing matched, with 2 for a wrong call, or with another code for a
  /// failure.
  public static void main(String[] arguments) {
    QuietLogging.install();
    Thread.setDefaultUncaughtExceptionHandler(Main::uncaught);
    int code = new CommandLineApp(Verbatim.specs(), Main::open, outside()).run(List.of(arguments));
    // Threads of libraries must not keep an answered call alive.
    Runtime.getRuntime().exit(code);
  }

  /// A thread other than the main one ended: a fatal error ends the process.
  private static void uncaught(Thread thread, Throwable failure) {
    if (FatalErrors.isFatal(failure)) {
      new TextOutput(new FileOutputStream(FileDescriptor.err))
          .write(CommandLineApp.OUT_OF_MEMORY + "\n");
      Runtime.getRuntime().halt(ExitCode.FAILURE);
    }
    System.getLogger("bot.verbatim").log(System.Logger.Level.ERROR, "A thread ended.", failure);
  }

  private static ProcessEnvironment outside() {
    Map<String, String> environment = System.getenv();
    boolean terminal = Boolean.getBoolean("verbatim.tty");
    String noColour = environment.getOrDefault("NO_COLOR", "");
    boolean colour = terminal && noColour.isEmpty() && !"dumb".equals(environment.get("TERM"));
    return new ProcessEnvironment(
        environment,
        platforms(),
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        terminal ? new Screen(columns(environment), colour) : Screen.piped(),
        Main::isInteractive,
        System::nanoTime,
        System.nanoTime(),
        Clock.systemUTC(),
        Fetcher.direct());
  }

  private static List<String> platforms() {
    String given = System.getProperty("verbatim.platforms", "");
    return given.isEmpty() ? List.of() : List.of(given.split(",", -1));
  }

  /// From JDK 25 on, there is no console if input or output is not a terminal.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isInteractive() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }

  /// The width from the launcher, else from `COLUMNS`, else [Screen#USUAL].
  private static int columns(Map<String, String> environment) {
    String given = System.getProperty("verbatim.columns", environment.getOrDefault("COLUMNS", ""));
    try {
      return given.isEmpty() || Integer.parseInt(given) <= 0
          ? Screen.USUAL
          : Integer.parseInt(given);
    } catch (NumberFormatException noNumber) {
      return Screen.USUAL;
    }
  }

  private static OpenCore open(Settings settings, Consumer<String> progress) throws IOException {
    Verbatim core = Verbatim.open(settings, progress);
    return new OpenCore(core.dispatcher(), core.notices(), core::follow, core::close);
  }
}
