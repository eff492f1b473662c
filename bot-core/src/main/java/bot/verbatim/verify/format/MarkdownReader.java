package bot.verbatim.verify.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text that Markdown displays. The only blocks parsed are headings, block quotations,
/// thematic breaks, lists, front matter and code fences.
public final class MarkdownReader {

  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \t]++(.*+)");
  private static final Pattern BULLET = Pattern.compile("[-*+][ \t]++(.*+)");
  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,3}[.)][ \t]++.*+");
  private static final Pattern STRONG_START =
      Pattern.compile("(\\*\\*|__)(?=\\S)(.{1,90}?)\\1(.*)|([*_])(?=\\S)([^*_]{1,90}?)\\4(.*)");

  private final List<TextLine> lines = new ArrayList<>();
  private boolean open;
  private boolean fenced;

  private MarkdownReader() {}

  public static List<TextLine> read(String content) {
    MarkdownReader reader = new MarkdownReader();
    List<String> written = content.lines().toList();
    int at = reader.frontMatter(written);
    for (; at < written.size(); at++) {
      reader.line(written.get(at).strip());
    }
    return reader.lines;
  }

  private int frontMatter(List<String> written) {
    if (written.isEmpty() || !written.getFirst().strip().equals("---")) {
      return 0;
    }
    int end = 1;
    while (end < written.size() && !written.get(end).strip().equals("---")) {
      if (++end > 60) {
        return 0;
      }
    }
    for (String line : written.subList(1, Math.min(end, written.size()))) {
      if (line.startsWith("title:")) {
        String title = unquoted(line.substring("title:".length()).strip());
        lines.add(TextLine.of(TextLine.Kind.HEADING, title, 0, false));
      }
    }
    return end + 1;
  }

  /// A value of YAML without its quotation marks.
  private static String unquoted(String value) {
    int begin = value.startsWith("\"") || value.startsWith("'") ? 1 : 0;
    boolean isClosed = value.length() > begin && (value.endsWith("\"") || value.endsWith("'"));
    return value.substring(begin, value.length() - (isClosed ? 1 : 0));
  }

  /// A heading without the number signs that may close it.
  private static String withoutHashes(String heading) {
    int end = heading.length();
    while (end > 0 && " \t#".indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.substring(0, end);
  }

  private void line(String written) {
    boolean fence = written.startsWith("```") || written.startsWith("~~~");
    if (fence || written.isEmpty()) {
      fenced ^= fence;
      open = false;
    } else if (fenced) {
      add(TextLine.Kind.PARAGRAPH, written, open);
    } else if (isUnderline(written)) {
      underline();
    } else if (PlainReader.isRule(written)) {
      lines.add(TextLine.of(TextLine.Kind.RULE, "", 0, false));
      open = false;
    } else {
      block(written);
    }
  }

  private void block(String written) {
    Matcher heading = HEADING.matcher(written);
    if (heading.matches()) {
      add(TextLine.Kind.HEADING, withoutHashes(heading.group(1)), false);
      open = false;
      return;
    }
    TextLine.Kind kind = TextLine.Kind.PARAGRAPH;
    int start = 0;
    while (start < written.length() && isCitedOrBlank(written.charAt(start), start)) {
      kind = TextLine.Kind.CITED;
      start++;
    }
    String text = written.substring(start);
    Matcher bullet = BULLET.matcher(text);
    boolean item = bullet.matches();
    if (item) {
      text = bullet.group(1);
    }
    boolean goesOn = open && !item && !NUMBERED.matcher(text).matches();
    if (text.isEmpty()) {
      open = false;
    } else {
      add(kind, text, goesOn);
    }
  }

  /// Whether a character is the sign of a block quotation or, behind one, blank.
  private static boolean isCitedOrBlank(char c, int at) {
    return c == '>' || (at > 0 && Character.isWhitespace(c));
  }

  private void add(TextLine.Kind kind, String written, boolean joined) {
    Matcher start = STRONG_START.matcher(written);
    int strong = 0;
    if (!fenced && start.matches()) {
      String inner = start.group(2) == null ? start.group(5) : start.group(2);
      strong = MarkdownText.shown(inner).strip().length();
    }
    String text = fenced ? written : MarkdownText.shown(written).strip();
    if (!text.isEmpty()) {
      lines.add(TextLine.of(kind, text, Math.min(strong, text.length()), joined));
      open = true;
    }
  }

  private boolean isUnderline(String written) {
    return open
        && !lines.isEmpty()
        && lines.getLast().kind() == TextLine.Kind.PARAGRAPH
        && written.length() >= 3
        && (written.chars().allMatch(c -> c == '=') || written.chars().allMatch(c -> c == '-'));
  }

  private void underline() {
    TextLine title = lines.removeLast();
    lines.add(TextLine.of(TextLine.Kind.HEADING, title.text(), 0, false));
    open = false;
  }
}
