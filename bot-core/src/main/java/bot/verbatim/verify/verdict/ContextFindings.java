package bot.verbatim.verify.verdict;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import java.util.List;
import java.util.stream.IntStream;

/// Adds findings on the place of matched words: headings, interjections, quotation marks, partial
/// texts.
final class ContextFindings {

  /// Number of chars before the words in which an opening quotation mark is looked for. Chosen by
  /// hand.
  private static final int LOOK_BACK = 400;

  private ContextFindings() {}

  static void around(CheckContext check, WordAlignment hit, List<Finding> findings) {
    SourceIndex index = check.index;
    if (crossesHeading(index, hit)) {
      findings.add(new Finding(Finding.Kind.TITLE_AND_SUBTITLE, ""));
    }
    if (isInterrupted(index, hit)) {
      findings.add(new Finding(Finding.Kind.INTERRUPTED, ""));
    }
    if (isQuoted(index, hit)) {
      findings.add(new Finding(Finding.Kind.QUOTED_THERE, ""));
    }
    if (!index.source.isWhole()) {
      findings.add(new Finding(Finding.Kind.PART_READ, ""));
    }
  }

  private static boolean crossesHeading(SourceIndex index, WordAlignment hit) {
    int first = index.words.start(hit.start());
    int last = index.words.start(hit.end() - 1);
    return index.source.isHeadingAt(first)
        && index.source.text().substring(first, last).indexOf('\n') >= 0;
  }

  private static boolean isInterrupted(SourceIndex index, WordAlignment hit) {
    int voice = index.voice(hit.start());
    return IntStream.range(hit.start(), hit.end())
        .anyMatch(word -> index.voice(word) != voice && index.words.is(word, Tokens.OPTIONAL));
  }

  /// Whether an unclosed quotation mark precedes the words in the same line.
  private static boolean isQuoted(SourceIndex index, WordAlignment hit) {
    String text = index.source.text();
    int start = index.words.start(hit.start());
    boolean open = false;
    for (int at = Math.max(0, start - LOOK_BACK); at < start; at++) {
      char c = text.charAt(at);
      switch (c) {
        case '\u201C' -> open = true;
        case '"' -> open = !open;
        case '\n', '\u201D' -> open = false;
        default -> {}
      }
    }
    return open;
  }
}
