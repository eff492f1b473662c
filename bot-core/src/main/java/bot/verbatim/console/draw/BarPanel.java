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

  /// The upper edge, with a verdict and an id; on a narrow screen the verdict is below it.
  ///
  /// @param id may be empty
  BarPanel top(String verdict, String id, Style style) {
    String name = id.isEmpty() ? "" : "─ " + PlainText.onOneLine(id) + " ";
    int named = CellWidths.width(name);
    int used = 1 + named + 2 + CellWidths.width(verdict) + 1;
    boolean isRoomy = used < screen.width();
    out.append(faint("╭"));
    if (isRoomy) {
      out.append(faint("─ ")).append(screen.paint(style, verdict)).append(' ');
    }
    out.append(faint(name))
        .append(faint("─".repeat(Math.max(1, screen.width() - (isRoomy ? used : 1 + named)))))
        .append('\n');
    if (!isRoomy) {
      text(style, verdict);
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
