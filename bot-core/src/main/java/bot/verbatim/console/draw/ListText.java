package bot.verbatim.console.draw;

import bot.verbatim.chat.card.ListView;
import bot.verbatim.console.draw.Screen.Style;

/// Draws lists: topics in columns; sources and commands in blocks.
record ListText(Screen screen) {

  private static final String BETWEEN = "  ";

  /// One line per row: its name, its right-aligned facts, and its title.
  String columns(ListView list) {
    int names = 0;
    int facts = 0;
    for (ListView.Row row : list.rows()) {
      names = Math.max(names, CellWidths.width(row.name()));
      facts = Math.max(facts, CellWidths.width(row.facts()));
    }
    StringBuilder out = new StringBuilder();
    for (ListView.Row row : list.rows()) {
      out.append(screen.paint(Style.STRONG, row.name()))
          .append(" ".repeat(names - CellWidths.width(row.name())))
          .append(BETWEEN)
          .append(" ".repeat(facts - CellWidths.width(row.facts())))
          .append(row.facts())
          .append(BETWEEN);
      hang(out, row.title(), names + facts + 2 * BETWEEN.length());
    }
    return out.isEmpty() ? list.ifEmpty() + "\n" : out.toString();
  }

  /// One block per row: its name, and everything else indented below.
  String blocks(ListView list) {
    StringBuilder out = new StringBuilder();
    for (ListView.Row row : list.rows()) {
      out.append(out.isEmpty() ? "" : "\n");
      for (String line : LineWrapper.lines(row.name(), screen.width())) {
        out.append(screen.paint(Style.STRONG, line)).append('\n');
      }
      indent(out, row.title());
      if (row.url() != null) {
        out.append(BETWEEN).append(row.url()).append('\n');
      }
      indent(out, row.facts());
      row.below().forEach(line -> indent(out, line));
    }
    return out.isEmpty() ? list.ifEmpty() + "\n" : out.toString();
  }

  private void indent(StringBuilder out, String text) {
    if (!text.isEmpty()) {
      out.append(BETWEEN);
      hang(out, text, BETWEEN.length());
    }
  }

  /// Text with a hanging indent at a column.
  private void hang(StringBuilder out, String text, int column) {
    int width = Math.max(screen.width() - column, screen.width() / 3);
    out.append(String.join("\n" + " ".repeat(column), LineWrapper.lines(text, width))).append('\n');
  }
}
