package bot.verbatim.console.draw;

import bot.verbatim.chat.PlainText;
import bot.verbatim.console.draw.Screen.Style;

/// A block of lines with a bar on the left, which separates quotes. The right side is open, so that
/// a long link stays in one piece and can be copied.
final class BarPanel {

  private static final String BAR = "│ ";
  private static final int BAR_WIDTH = 2;

  private final Screen screen;
  private final StringBuilder out = new StringBuilder();

  BarPanel(Screen screen) {
    this.screen = screen;
  }

  /// The upper edge, with an id and a kind; on a narrow screen the kind is below it.
  BarPanel top(String id, String kind, Style style) {
    String shown = PlainText.onOneLine(id);
    int used = 3 + CellWidths.width(shown) + 1;
    int both = used + 2 + CellWidths.width(kind) + 1;
    boolean isRoomy = both < screen.width();
    out.append(faint("╭─ ")).append(screen.paint(Style.STRONG, shown)).append(' ');
    if (isRoomy) {
      out.append(faint("─ ")).append(screen.paint(style, kind)).append(' ');
    }
    out.append(faint("─".repeat(Math.max(1, screen.width() - (isRoomy ? both : used)))))
        .append('\n');
    if (!isRoomy) {
      text(style, kind);
    }
    return this;
  }

  /// A wrapped paragraph; nothing if the text is empty.
  BarPanel text(Style style, String text) {
    if (!text.isEmpty()) {
      for (String line : LineWrapper.lines(PlainText.clean(text), screen.width() - BAR_WIDTH)) {
        bar(style, line);
      }
    }
    return this;
  }

  /// A paragraph in plain style.
  BarPanel text(String text) {
    return text(Style.PLAIN, text);
  }

  /// A link on a line of its own, never cut and never wrapped.
  BarPanel link(String url) {
    return bar(Style.PLAIN, PlainText.onOneLine(url));
  }

  /// An empty line.
  BarPanel gap() {
    return bar(Style.PLAIN, "");
  }

  /// Draws the lower edge; returns everything drawn.
  String bottom() {
    return out.append(faint("╰" + "─".repeat(screen.width() - 1))).append('\n').toString();
  }

  private BarPanel bar(Style style, String line) {
    out.append(faint(line.isEmpty() ? BAR.stripTrailing() : BAR))
        .append(style == Style.PLAIN ? line : screen.paint(style, line))
        .append('\n');
    return this;
  }

  private String faint(String text) {
    return screen.paint(Style.FAINT, text);
  }
}
