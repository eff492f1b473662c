package bot.verbatim.collection;

/// Something in the data folder that is not fit to show.
///
/// @param file the path to open
/// @param line counted from 1
/// @param message what is wrong, and what to write instead
public record Problem(String file, int line, String message) {

  /// For people and editors: `file:line: message`.
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
