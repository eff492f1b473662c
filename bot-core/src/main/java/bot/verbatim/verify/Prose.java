package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.List;

/// What a text without speakers' labels shows by the look of its lines.
final class Prose {

  private static final int HEADING = 70;
  private static final int PARAGRAPH = 100;

  private Prose() {}

  /// Whether questions stand out in bold: then more than one person speaks, and who is unknown.
  static boolean looksLikeInterview(List<Line> lines) {
    return lines.stream()
            .filter(line -> line.kind() == Line.Kind.PARAGRAPH)
            .filter(line -> line.strong() > 0 && line.strong() == line.text().length())
            .filter(line -> line.text().endsWith("?"))
            .count()
        >= 2;
  }

  /// In plain text, a short line without a full stop before a long one is a heading.
  static List<Line> withHeadings(List<Line> lines) {
    List<Line> marked = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      boolean heading =
          line.kind() == Line.Kind.PARAGRAPH
              && at + 1 < lines.size()
              && isShort(line)
              && lines.get(at + 1).text().length() > PARAGRAPH
              && !lines.get(at + 1).joined();
      marked.add(heading ? Line.of(Line.Kind.HEADING, line.text(), 0, line.joined()) : line);
    }
    return marked;
  }

  private static boolean isShort(Line line) {
    String text = line.text();
    return text.length() < HEADING
        && Character.isUpperCase(text.codePointAt(0))
        && !text.endsWith(".")
        && !text.endsWith(",")
        && !text.endsWith(":");
  }
}
