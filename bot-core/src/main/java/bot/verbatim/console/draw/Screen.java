package bot.verbatim.console.draw;

/// What the output supports.
///
/// @param columns width in cells
/// @param colour whether it supports colour
/// @param plain whether programs may read it: nothing is wrapped or framed
public record Screen(int columns, boolean colour, boolean plain) {

  /// Width in cells if it is unknown.
  public static final int USUAL = 80;

  private static final int LEAST = 20;
  private static final int MOST = 100;

  /// The screen of a person.
  public Screen(int columns, boolean colour) {
    this(columns, colour, false);
  }

  /// The output of a pipe or a file.
  public static Screen piped() {
    return new Screen(USUAL, false, true);
  }

  /// Width of text in cells, without limit if plain: above 100 lines are hard to read, below 20
  /// nothing fits. Both limits were chosen by hand.
  public int width() {
    return plain ? Integer.MAX_VALUE : Math.clamp(columns, LEAST, MOST);
  }

  /// Text in a style, unchanged if there is no colour.
  public String paint(Style style, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
  }

  /// The style of a text; never the only way in which it conveys something.
  public enum Style {
    STRONG("1"),
    FAINT("2"),
    GOOD("32"),
    CAUTION("33"),
    BAD("31"),
    PLAIN("0");

    private final String code;

    Style(String code) {
      this.code = code;
    }
  }
}
