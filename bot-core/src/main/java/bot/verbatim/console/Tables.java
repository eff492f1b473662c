package bot.verbatim.console;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply.Counted;
import bot.verbatim.console.Screen.Style;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.List;

/// Draws what there is: topics in columns, sources in blocks.
final class Tables {

  private static final String BETWEEN = "  ";

  private final Screen screen;

  Tables(Screen screen) {
    this.screen = screen;
  }

  /// One topic a line: its slug, how many quotes, and its title.
  String topics(List<Counted<Topic>> topics) {
    int slugs = 0;
    int counts = 0;
    for (Counted<Topic> topic : topics) {
      slugs = Math.max(slugs, Cells.width(PlainText.onOneLine(topic.what().slug())));
      counts = Math.max(counts, Long.toString(topic.quotes()).length());
    }
    int before = slugs + counts + 2 * BETWEEN.length();
    StringBuilder out = new StringBuilder();
    for (Counted<Topic> topic : topics) {
      String slug = PlainText.onOneLine(topic.what().slug());
      String count = Long.toString(topic.quotes());
      out.append(screen.paint(Style.STRONG, slug))
          .append(" ".repeat(slugs - Cells.width(slug)))
          .append(BETWEEN)
          .append(" ".repeat(counts - count.length()))
          .append(count)
          .append(BETWEEN);
      hang(out, PlainText.onOneLine(topic.what().title()), before);
    }
    return out.isEmpty() ? "There are no topics yet.\n" : out.toString();
  }

  /// A source a block: id, title, address, credibility and how many quotes.
  String sources(List<Counted<Source>> sources) {
    StringBuilder out = new StringBuilder();
    for (Counted<Source> source : sources) {
      out.append(out.isEmpty() ? "" : "\n");
      source(out, source.what(), source.quotes());
    }
    return out.isEmpty() ? "There are no sources yet.\n" : out.toString();
  }

  private void source(StringBuilder out, Source source, long quotes) {
    out.append(screen.paint(Style.STRONG, PlainText.onOneLine(source.id()))).append('\n');
    indent(out, source.title());
    if (source.url() != null) {
      out.append(BETWEEN).append(PlainText.onOneLine(source.url())).append('\n');
    }
    indent(
        out,
        (quotes == 1 ? "1 quote" : quotes + " quotes")
            + "; credibility: "
            + source.credibility().shown());
  }

  private void indent(StringBuilder out, String text) {
    out.append(BETWEEN);
    hang(out, PlainText.onOneLine(text), BETWEEN.length());
  }

  /// Text from a column on, its further lines below its first.
  private void hang(StringBuilder out, String text, int column) {
    int width = Math.max(screen.width() - column, screen.width() / 3);
    boolean first = true;
    for (String line : Wrap.lines(text, width)) {
      out.append(first ? "" : " ".repeat(column)).append(line).append('\n');
      first = false;
    }
  }
}
