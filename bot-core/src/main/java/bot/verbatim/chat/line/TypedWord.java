package bot.verbatim.chat.line;

/// One word of a command: plain, or `name:value`.
///
/// @param name the text before the colon, possibly an option's name; empty for a plain word
/// @param value what follows the name, or the plain word
public record TypedWord(String name, String value) {

  /// A word that cannot be an option.
  public static TypedWord plain(String text) {
    return new TypedWord("", text);
  }

  /// The word as typed, without the quotes that grouped it.
  public String text() {
    return name.isEmpty() ? value : name + ":" + value;
  }
}
