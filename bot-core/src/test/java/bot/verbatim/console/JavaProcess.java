package bot.verbatim.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java process of a test's own, started as the launcher starts one, with the test's class path.
public final class JavaProcess {

  private JavaProcess() {}

  /// Starts a class with these arguments.
  ///
  /// @param main the name of the class that starts
  public static ProcessBuilder of(String main, List<String> arguments) {
    List<String> call =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    call.addAll(arguments);
    return new ProcessBuilder(call);
  }
}
