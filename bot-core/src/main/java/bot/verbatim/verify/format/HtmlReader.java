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
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Reads the visible text of a web page, one line per block element, without scripts, navigation
/// and hidden elements.
public final class HtmlReader implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "nav",
          "iframe",
          "button",
          "select",
          "textarea");
  private static final Set<String> STRONG = Set.of("b", "strong", "dt", "cite");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BLOCKS =
      Set.of("td", "th", "figcaption", "summary", "caption", "dt", "dd", "tr");

  /// Maximum depth of the elements; deeper ones become siblings, as browsers have it.
  private static final int DEEPEST = 512;

  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int strongDepth;
  private int strong;
  private boolean onlyStrong = true;
  private int cited;
  private int headings;
  private int preformatted;
  private boolean joined;
  private boolean hasTitle;

  private HtmlReader() {}

  public static List<TextLine> read(String content) {
    Document page = Jsoup.parse(content, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    HtmlReader reader = new HtmlReader();
    NodeTraversor.filter(reader, page.body());
    reader.flush();
    if (!reader.hasTitle && !page.title().isBlank()) {
      reader.lines.addFirst(TextLine.of(TextLine.Kind.HEADING, page.title().strip(), 0, false));
    }
    return reader.lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      boolean isRaised = element.nameIs("sup");
      boolean isPower = isRaised && RaisedNumbers.isPower(element, HtmlReader::isUnseen);
      if (isUnseen(element) || (isRaised && !isPower && RaisedNumbers.isNoteMark(element))) {
        return FilterResult.SKIP_ENTIRELY;
      }
      pass(element, 1);
      hasTitle |= element.nameIs("h1");
      append(isPower ? "^" : "");
      if (element.nameIs("br")) {
        flush();
        joined = true;
      } else if (element.nameIs("hr")) {
        lines.add(TextLine.of(TextLine.Kind.RULE, "", 0, false));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      pass(element, -1);
    }
    return FilterResult.CONTINUE;
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
      TextLimits.requireLines(lines.size());
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

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.hasAttr("style") && isHidden(element));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    return style.contains("display:none") || style.contains("visibility:hidden");
  }
}
