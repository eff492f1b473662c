package bot.verbatim.console.draw;

/// What the output can show.
///
/// @param columns how wide it is, in cells
/// @param colour whether it takes colour
public record Screen(int columns, boolean colour) {

  /// What is assumed where nothing tells.
  public static final int USUAL = 80;

  private static final int LEAST = 20;
  private static final int MOST = 100;

  /// How wide text is set: lines beyond 100 cells are hard to read, below 20 nothing fits.
  public int width() {
    return Math.clamp(columns, LEAST, MOST);
  }

  /// Text in a style, or as it is where there is no colour.
  public String paint(Style style, String text) {
    return colour && !text.isEmpty() ? "\u001b[" + style.code() + "m" + text + "\u001b[0m" : text;
  }

  /// How a piece of text stands out. Never the only sign of anything.
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

    private String code() {
      return code;
    }
  }
}
