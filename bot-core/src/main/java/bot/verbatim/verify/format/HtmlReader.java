package bot.verbatim.verify.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Reads the visible text of a web page, one line per block element, without scripts, navigation
/// and hidden elements.
public final class HtmlReader implements NodeVisitor {

  private static final String UNSEEN =
      "script, style, noscript, template, svg, nav, iframe, button, select, textarea, [hidden]";
  private static final Set<String> STRONG = Set.of("b", "strong", "dt", "cite");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BLOCKS =
      Set.of("td", "th", "figcaption", "summary", "caption", "dt", "dd", "tr");

  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int strongDepth;
  private int strong;
  private boolean onlyStrong = true;
  private int cited;
  private int headings;
  private int preformatted;
  private boolean joined;

  private HtmlReader() {}

  public static List<TextLine> read(String content) {
    Document page = Jsoup.parse(content);
    page.select(UNSEEN).remove();
    page.select("[style]").removeIf(HtmlReader::isHidden);
    page.select("sup").stream().filter(HtmlReader::isPower).forEach(power -> power.prepend("^"));
    page.select("sup").removeIf(HtmlReader::isNoteMark);
    HtmlReader reader = new HtmlReader();
    if (page.selectFirst("h1") == null && !page.title().isBlank()) {
      reader.lines.add(TextLine.of(TextLine.Kind.HEADING, page.title().strip(), 0, false));
    }
    NodeTraversor.traverse(reader, page.body());
    reader.flush();
    return reader.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      pass(element, 1);
      if (element.nameIs("br")) {
        flush();
        joined = true;
      } else if (element.nameIs("hr")) {
        lines.add(TextLine.of(TextLine.Kind.RULE, "", 0, false));
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      pass(element, -1);
    }
  }

  /// Counts the open elements of each kind.
  ///
  /// @param step 1 where the element begins, -1 where it ends
  private void pass(Element element, int step) {
    if (isBlock(element)) {
      flush();
    }
    strongDepth += isStrong(element) ? step : 0;
    cited += element.nameIs("blockquote") ? step : 0;
    headings += HEADINGS.contains(element.normalName()) ? step : 0;
    preformatted += element.nameIs("pre") ? step : 0;
  }

  private void append(String words) {
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c == '\n' && preformatted > 0) {
        boolean empty = text.isEmpty();
        flush();
        joined = !empty;
      } else if (Character.isWhitespace(c) || c == '\u00A0') {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else {
        onlyStrong &= strongDepth > 0;
        text.append(c);
        if (onlyStrong) {
          strong = text.length();
        }
      }
    }
  }

  private void flush() {
    String line = text.toString().strip();
    if (!line.isEmpty()) {
      TextLine.Kind kind =
          headings > 0
              ? TextLine.Kind.HEADING
              : cited > 0 ? TextLine.Kind.CITED : TextLine.Kind.PARAGRAPH;
      lines.add(TextLine.of(kind, line, Math.min(strong, line.length()), joined));
      joined = false;
    }
    text.setLength(0);
    strong = 0;
    onlyStrong = true;
  }

  private static boolean isStrong(Element element) {
    String style = element.className().toLowerCase(Locale.ROOT);
    return STRONG.contains(element.normalName())
        || style.contains("speaker")
        || style.contains("ts-name");
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() || BLOCKS.contains(element.normalName());
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }

  /// Whether a superscript is an exponent: a number right after a digit, without a link to a note.
  private static boolean isPower(Element raised) {
    String before =
        switch (raised.previousSibling()) {
          case TextNode words -> words.getWholeText();
          case Element element -> element.text();
          case null, default -> "";
        };
    return !before.isEmpty()
        && Character.isDigit(before.charAt(before.length() - 1))
        && raised.text().strip().matches("[-\u2212]?[0-9]{1,3}")
        && raised.selectFirst("a") == null;
  }

  private static boolean isNoteMark(Element raised) {
    return raised.text().strip().matches("[\\[(]?[0-9*\u2020\u2021]{1,3}[\\])]?");
  }
}
