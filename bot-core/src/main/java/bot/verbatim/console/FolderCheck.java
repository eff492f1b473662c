package bot.verbatim.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Finds what is wrong in a data folder.
@FunctionalInterface
interface FolderCheck {

  /// All problems, in the order of files and lines.
  ///
  /// @throws IOException if the folder cannot be read at all
  List<Finding> problems(Path folder) throws IOException;

  /// One problem.
  ///
  /// @param line from 1
  /// @param message what is wrong, and what to write instead
  record Finding(String file, int line, String message) {}
}
