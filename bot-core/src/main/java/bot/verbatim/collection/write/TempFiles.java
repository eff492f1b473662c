package bot.verbatim.collection.write;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Temporary files, each next to the file that it is to replace: `.4711-quotes.yaml`.
public final class TempFiles {

  private TempFiles() {}

  /// Creates an empty temporary file next to the target.
  ///
  /// @throws IOException if the folder cannot be written; the message says what to do
  static Path beside(Path target) throws IOException {
    try {
      return Files.createTempFile(folder(target), ".", "-" + target.getFileName());
    } catch (FileSystemException cannot) {
      throw new IOException(
          ("Nothing can be written in the folder “%s”, so nothing was. Give yourself the right to"
                  + " write there, then do this again.")
              .formatted(folder(target)),
          cannot);
    }
  }

  /// Deletes temporary files of a process that ended while it wrote.
  ///
  /// @param targets the files whose temporary files are deleted
  public static void clear(List<Path> targets) throws IOException {
    for (Path target : targets) {
      Path file = target.toRealPath();
      String name = String.valueOf(file.getFileName());
      Pattern temporary = Pattern.compile("\\.[0-9]+-" + Pattern.quote(name));
      try (Stream<Path> all = Files.list(folder(file))) {
        for (Path each : all.toList()) {
          if (temporary.matcher(String.valueOf(each.getFileName())).matches()) {
            delete(each);
          }
        }
      }
    }
  }

  /// Deletes a temporary file; one that cannot be deleted is harmless.
  private static void delete(Path file) throws IOException {
    try {
      Files.deleteIfExists(file);
    } catch (FileSystemException stays) {
      return;
    }
  }

  private static Path folder(Path file) {
    return file.resolveSibling(".").normalize();
  }
}
