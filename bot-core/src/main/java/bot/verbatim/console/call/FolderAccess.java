package bot.verbatim.console.call;

import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Error messages for folders that cannot be used, with remedies.
public final class FolderAccess {

  private FolderAccess() {}

  /// Requires a data folder to exist.
  ///
  /// @throws StartupFailure if there is no such folder
  public static void requireData(Path folder) throws StartupFailure {
    if (!Files.isDirectory(folder)) {
      throw StartupFailure.wrongCall(
          "There is no data folder “%s”. Name one with --data DIR or VERBATIM_DATA."
              .formatted(folder));
    }
  }

  /// An error message; that of a [FileSystemException] itself is only a file name.
  public static String sentence(IOException problem) {
    return switch (problem) {
      case AccessDeniedException denied ->
          "“%s” may not be opened. Give yourself the right to, or name other folders with"
                  .formatted(denied.getFile())
              + " --data and --home.";
      case FileSystemException failed ->
          "“%s” cannot be read or written (%s). Look at it, or name other folders with"
                  .formatted(failed.getFile(), why(failed))
              + " --data and --home.";
      default -> String.valueOf(problem.getMessage());
    };
  }

  private static String why(FileSystemException failed) {
    String reason = failed.getReason();
    return reason == null
        ? failed instanceof NoSuchFileException ? "it is not there" : "no reason is known"
        : reason;
  }
}
