package bot.verbatim.verify.speaker;

import bot.verbatim.verify.format.TextLine;
import java.util.ArrayList;
import java.util.List;

/// Detects interviews and headings by layout, in text without speaker labels.
final class ProseDetector {

  /// A heading is shorter, in characters. Chosen by hand.
  private static final int HEADING = 70;

  /// The line after a heading is longer, in characters. Chosen by hand.
  private static final int PARAGRAPH = 100;

  private ProseDetector() {}

  /// Whether at least two questions are set in bold: then several people speak, unnamed.
  static boolean looksLikeInterview(List<TextLine> lines) {
    return lines.stream()
            .filter(line -> line.kind() == TextLine.Kind.PARAGRAPH)
            .filter(line -> line.strong() > 0 && line.strong() == line.text().length())
            .filter(line -> line.text().endsWith("?"))
            .count()
        >= 2;
  }

  /// Marks headings of plain text: short lines without a full stop before a long line.
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
        && ".,:".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
