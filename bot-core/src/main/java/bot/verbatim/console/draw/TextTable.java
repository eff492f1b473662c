package bot.verbatim.console.draw;

import bot.verbatim.chat.PlainText;
import bot.verbatim.console.draw.Screen.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A table of narrow columns, and one wide column on the right with wrapped text.
public final class TextTable {

  private static final String BETWEEN = "  ";

  /// Maximum length of a narrow cell in code points. Chosen by hand; no test tells.
  private static final int WIDEST = 24;

  private final Screen screen;
  private final List<Row> rows = new ArrayList<>();

  public TextTable(Screen screen) {
    this.screen = screen;
  }

  /// A paragraph of the wide column.
  public record Line(Style style, String text) {
    public static Line plain(String text) {
      return new Line(Style.PLAIN, text);
    }
  }

  private record Row(List<String> cells, List<Line> lines) {}

  /// Adds a row; all have the same number of cells.
  public void add(List<String> cells, List<Line> lines) {
    List<String> narrow =
        cells.stream().map(it -> PlainText.cut(PlainText.onOneLine(it), WIDEST)).toList();
    rows.add(new Row(narrow, lines));
  }

  /// The table.
  public String text() {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    int[] widths = new int[columns];
    Arrays.setAll(widths, this::widest);
    int before = Arrays.stream(widths).sum() + columns * BETWEEN.length();
    StringBuilder out = new StringBuilder();
    rows.forEach(row -> draw(out, row, widths, before));
    return out.toString();
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> CellWidths.width(row.cells().get(column))).max().orElse(0);
  }

  private void draw(StringBuilder out, Row row, int[] widths, int before) {
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.cells().get(i);
      start
          .append(i == 0 ? screen.paint(Style.STRONG, cell) : cell)
          .append(" ".repeat(widths[i] - CellWidths.width(cell)))
          .append(BETWEEN);
    }
    int room = Math.max(screen.width() - before, screen.width() / 3);
    String indent = start.toString();
    for (Line line : row.lines()) {
      for (String piece : LineWrapper.lines(PlainText.onOneLine(line.text()), room)) {
        String shown = line.style() == Style.PLAIN ? piece : screen.paint(line.style(), piece);
        out.append((indent + shown).stripTrailing()).append('\n');
        indent = " ".repeat(before);
      }
    }
    if (row.lines().isEmpty()) {
      out.append(indent.stripTrailing()).append('\n');
    }
  }
}
