package bot.verbatim.console.draw;

import bot.verbatim.chat.PlainText;
import bot.verbatim.console.draw.Screen.Style;
import java.util.ArrayList;
import java.util.List;

/// A table of narrow columns, and one wide column on the right with wrapped text.
public final class TextTable {

  private static final String BETWEEN = "  ";

  /// Maximum length of a narrow cell in code points. Chosen by hand; no test tells.
  private static final int WIDEST = 24;

  private final Screen screen;
  private final List<List<String>> narrow = new ArrayList<>();
  private final List<List<Line>> wide = new ArrayList<>();

  public TextTable(Screen screen) {
    this.screen = screen;
  }

  /// A paragraph of the wide column.
  public record Line(Style style, String text) {
    public static Line plain(String text) {
      return new Line(Style.PLAIN, text);
    }
  }

  /// Adds a row; all have the same number of cells.
  public void add(List<String> cells, List<Line> lines) {
    narrow.add(cells.stream().map(it -> PlainText.cut(PlainText.onOneLine(it), WIDEST)).toList());
    wide.add(List.copyOf(lines));
  }

  /// The table.
  public String text() {
    int[] widths = new int[narrow.isEmpty() ? 0 : narrow.getFirst().size()];
    for (List<String> cells : narrow) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], CellWidths.width(cells.get(i)));
      }
    }
    int before = 0;
    for (int width : widths) {
      before += width + BETWEEN.length();
    }
    StringBuilder out = new StringBuilder();
    for (int row = 0; row < narrow.size(); row++) {
      row(out, row, widths, before);
    }
    return out.toString();
  }

  private void row(StringBuilder out, int row, int[] widths, int before) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = narrow.get(row).get(i);
      start
          .append(i == 0 ? screen.paint(Style.STRONG, cell) : cell)
          .append(" ".repeat(widths[i] - CellWidths.width(cell)))
          .append(BETWEEN);
    }
    int room = Math.max(screen.width() - before, screen.width() / 3);
    String indent = start.toString();
    for (Line line : wide.get(row)) {
      for (String piece : LineWrapper.lines(PlainText.onOneLine(line.text()), room)) {
        String shown = line.style() == Style.PLAIN ? piece : screen.paint(line.style(), piece);
        out.append((indent + shown).stripTrailing()).append('\n');
        indent = " ".repeat(before);
      }
    }
    if (wide.get(row).isEmpty()) {
      out.append(indent.stripTrailing()).append('\n');
    }
  }
}
