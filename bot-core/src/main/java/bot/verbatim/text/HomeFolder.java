package bot.verbatim.text;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes the bot's own folders and files, for nobody but its user: they tell what was asked and
/// what went wrong. What exists already keeps its rights, which are its owner's decision.
public final class HomeFolder {

  private HomeFolder() {}

  /// Creates a folder and missing ones above it, with mode 0700 where the system knows modes.
  public static void create(Path folder) throws IOException {
    Files.createDirectories(folder, rights(folder, "rwx------"));
  }

  /// Creates the folder of a file, as [#create] does.
  public static void createFor(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      create(folder);
    }
  }

  /// Creates an empty file with mode 0600, unless it exists.
  public static void createFile(Path file) throws IOException {
    try {
      Files.createFile(file, rights(file, "rw-------"));
    } catch (FileAlreadyExistsException kept) {
      return;
    }
  }

  private static FileAttribute<?>[] rights(Path path, String mode) {
    boolean known = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return known
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
