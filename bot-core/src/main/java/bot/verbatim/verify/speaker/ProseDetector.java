package bot.verbatim.verify.speaker;

import bot.verbatim.verify.format.TextLine;
import java.util.ArrayList;
import java.util.List;

/// What a text without speakers' labels shows by the look of its lines.
final class ProseDetector {

  private static final int HEADING = 70;
  private static final int PARAGRAPH = 100;

  private ProseDetector() {}

  /// Whether questions stand out in bold: then more than one person speaks, and who is unknown.
  static boolean looksLikeInterview(List<TextLine> lines) {
    return lines.stream()
            .filter(line -> line.kind() == TextLine.Kind.PARAGRAPH)
            .filter(line -> line.strong() > 0 && line.strong() == line.text().length())
            .filter(line -> line.text().endsWith("?"))
            .count()
        >= 2;
  }

  /// In plain text, a short line without a full stop before a long one is a heading.
  static List<TextLine> withHeadings(List<TextLine> lines) {
    List<TextLine> marked = new ArrayList<>(lines.size());
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      boolean heading =
          line.kind() == TextLine.Kind.PARAGRAPH
              && at + 1 < lines.size()
              && isShort(line)
              && lines.get(at + 1).text().length() > PARAGRAPH
              && !lines.get(at + 1).joined();
      marked.add(
          heading ? TextLine.of(TextLine.Kind.HEADING, line.text(), 0, line.joined()) : line);
    }
    return marked;
  }

  private static boolean isShort(TextLine line) {
    String text = line.text();
    return text.length() < HEADING
        && Character.isUpperCase(text.codePointAt(0))
        && !text.endsWith(".")
        && !text.endsWith(",")
        && !text.endsWith(":");
  }
}
