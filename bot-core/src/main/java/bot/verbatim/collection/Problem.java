package bot.verbatim.collection;

/// A validation problem in the data folder.
///
/// @param file the path to open
/// @param line counted from 1
/// @param message what is wrong, and what to write instead
public record Problem(String file, int line, String message) {

  /// The form that editors parse: `file:line: message`.
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
