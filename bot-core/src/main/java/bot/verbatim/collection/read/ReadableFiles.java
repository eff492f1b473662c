package bot.verbatim.collection.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which files of a data folder are read: regular files that lie in it. A pipe or a device could
/// block a reader for ever; a link out of the folder would show what its author may not see.
record ReadableFiles(Path folder) {

  private static final String CLOSED = "cannot be read: make it a file that everybody may read";

  /// Why an existing path is not read as a file, and what to do; empty if it may be read.
  Optional<String> refusal(Path file) {
    if (Files.isRegularFile(file)) {
      return Files.isReadable(file) ? leaving(file) : Optional.of(CLOSED);
    }
    return Optional.of(
        Files.isDirectory(file)
            ? CLOSED
            : "a pipe, a device or a link to nothing is not read: put the file itself here, or"
                + " remove this");
  }

  boolean mayBeRead(Path file) {
    return refusal(file).isEmpty();
  }

  /// Reports a path that is, or lies behind, a link out of the folder.
  Optional<String> leaving(Path path) {
    try {
      return path.toRealPath().startsWith(folder.toRealPath())
          ? Optional.empty()
          : Optional.of(
              "a link that leads out of the data folder is not followed: put what it leads to"
                  + " here");
    } catch (IOException unreadable) {
      return Optional.of(CLOSED);
    }
  }
}
