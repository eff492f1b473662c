package bot.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the quotation marks that would make a reader take words for a quotation: at their edges,
/// whatever punctuation stands around, behind a colon, and around a sentence or four words. Those
/// around a term in the middle of a sentence, as in: the “alignment tax” is small; are none.
///
/// Marks are those of [Unicode](https://www.unicode.org/reports/tr44/#Quotation_Mark), ornaments
/// and primes that look like them, two single ones or two commas in a row, and HTML's names for
/// them.
public final class QuotationMarks {

  /// Minimum number of words between the marks of a quotation. Chosen by hand.
  private static final int QUOTED_WORDS = 4;

  /// As [#QUOTED_WORDS], in chars, for scripts without spaces. Chosen by hand.
  private static final int QUOTED_CHARS = 24;

  /// Marks may end up at the edge, or in a row, when others are removed.
  private static final int PASSES = 4;

  private static final Pattern MARK =
      Pattern.compile(
          "(?<single>&(?:apos|[lr]squo|sbquo|#39|#x27|#821[678]|#x201[89a]);)"
              + "|(?<double>&(?:quot|[lrb]dquo|[lr]aquo|[lr]saquo|#34|#x22|#822[012]|#x201[cde]);"
              + "|,,|['‘’‚‛`´′‵＇]['‘’‚‛`´′‵＇]"
              + "|[\"“”„‟«»‹›「」『』〝〞〟❝❞⹂｢｣﹁﹂﹃﹄《》＂″‶ʺˮ❮❯\\x{1F676}\\x{1F677}\\x{1F678}])"
              + "|['‘’‚‛`´′‵＇ʹʼ❛❜]",
          Pattern.CASE_INSENSITIVE);

  private static final String OPENING = "“„‟«‹「『〝❝⹂｢﹁﹃《";
  private static final String CLOSING = "”»›」』〞〟❞｣﹂﹄》";
  private static final String PUNCTUATION = ".,;:!?…。，！？";

  private QuotationMarks() {}

  /// Whether words hold marks that read as a quotation.
  public static boolean quote(String words) {
    return !new Marked(words).quoting().isEmpty();
  }

  /// The words without the marks that read as a quotation, and without white space at the ends.
  public static String without(String words) {
    String bare = words;
    for (int pass = 0; pass < PASSES; pass++) {
      List<Mark> quoting = new Marked(bare).quoting();
      if (quoting.isEmpty()) {
        break;
      }
      StringBuilder kept = new StringBuilder(bare.length());
      int from = 0;
      for (Mark mark : quoting) {
        kept.append(bare, from, mark.start);
        from = mark.end;
      }
      bare = kept.append(bare, from, bare.length()).toString();
    }
    return stripped(bare);
  }

  private static String stripped(String words) {
    int from = 0;
    int to = words.length();
    while (from < to && isSpace(words.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }

  /// A mark, from start to end.
  private record Mark(int start, int end, boolean isSingle) {}

  /// Words with their marks.
  private static final class Marked {

    private final String words;
    private final List<Mark> marks = new ArrayList<>();

    /// The first letter or digit that is no part of a mark, and the end of the last.
    private int lead = -1;

    private int tail;

    Marked(String words) {
      this.words = words;
      int from = 0;
      for (Matcher found = MARK.matcher(words); found.find(); from = found.end()) {
        letters(from, found.start());
        Mark mark = new Mark(found.start(), found.end(), found.group("double") == null);
        if (!mark.isSingle || !isWord(before(mark)) || !isWord(after(mark))) {
          marks.add(mark);
        }
      }
      letters(from, words.length());
    }

    private void letters(int from, int to) {
      for (int i = from; i < to; i += Character.charCount(words.codePointAt(i))) {
        if (Character.isLetterOrDigit(words.codePointAt(i))) {
          lead = lead < 0 ? i : lead;
          tail = i + Character.charCount(words.codePointAt(i));
        }
      }
    }

    /// The marks that read as a quotation, in order.
    List<Mark> quoting() {
      if (lead < 0) {
        return List.of();
      }
      List<Mark> quoting = new ArrayList<>(paired(false));
      boolean isAround =
          marks.stream().anyMatch(mark -> mark.isSingle && isLeading(mark))
              && marks.stream().anyMatch(mark -> mark.isSingle && isTrailing(mark));
      quoting.addAll(paired(true));
      for (Mark mark : marks) {
        if ((isLeading(mark) || isTrailing(mark)) && (!mark.isSingle || isAround)) {
          quoting.add(mark);
        }
      }
      return quoting.stream()
          .distinct()
          .sorted((one, other) -> Integer.compare(one.start, other.start))
          .toList();
    }

    /// The marks of a class that stand around a quotation in pairs.
    private List<Mark> paired(boolean single) {
      List<Mark> quoting = new ArrayList<>();
      @Nullable Mark open = null;
      for (Mark mark : marks) {
        if (mark.isSingle != single) {
          continue;
        }
        if (open == null) {
          open = canOpen(mark) ? mark : null;
        } else if (canClose(mark)) {
          if (single ? isSingleQuotation(open, mark) : isQuotation(open, mark)) {
            quoting.add(open);
            quoting.add(mark);
          }
          open = null;
        }
      }
      if (open != null && !single && (isLong(open.end, tail) || last(open.start) == ':')) {
        quoting.add(open);
      }
      return quoting;
    }

    private boolean canOpen(Mark mark) {
      return OPENING.indexOf(words.charAt(mark.start)) >= 0 || !isWord(before(mark));
    }

    private boolean canClose(Mark mark) {
      return CLOSING.indexOf(words.charAt(mark.start)) >= 0 || !isWord(after(mark));
    }

    private boolean isQuotation(Mark open, Mark close) {
      return isLeading(open)
          || isTrailing(close)
          || isLong(open.end, close.start)
          || isColon(last(open.start))
          || ".!?…。！？".indexOf(last(close.start)) >= 0;
    }

    /// An apostrophe at the end of a word can look like a closing mark.
    private boolean isSingleQuotation(Mark open, Mark close) {
      return isLong(open.end, close.start)
          && (isLeading(open)
              || isColon(last(open.start))
              || "‘‛`‚❛".indexOf(words.charAt(open.start)) >= 0
              || PUNCTUATION.indexOf(before(close)) >= 0
              || PUNCTUATION.indexOf(after(close)) >= 0);
    }

    private boolean isLeading(Mark mark) {
      return mark.end <= lead;
    }

    private boolean isTrailing(Mark mark) {
      return mark.start >= tail;
    }

    private boolean isLong(int from, int to) {
      if (to - from >= QUOTED_CHARS) {
        return true;
      }
      int count = 0;
      for (int i = from; i < to; i++) {
        boolean begins = i == from || isSpace(words.charAt(i - 1));
        count += begins && !isSpace(words.charAt(i)) ? 1 : 0;
      }
      return count >= QUOTED_WORDS;
    }

    /// The last visible char before an offset; a line feed if there is none.
    private char last(int before) {
      for (int i = before - 1; i >= Math.max(0, before - QUOTED_CHARS); i--) {
        if (!isSpace(words.charAt(i))) {
          return words.charAt(i);
        }
      }
      return '\n';
    }

    private char before(Mark mark) {
      return mark.start == 0 ? '\n' : words.charAt(mark.start - 1);
    }

    private char after(Mark mark) {
      return mark.end == words.length() ? '\n' : words.charAt(mark.end);
    }
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /// Whether a mark beside this char may be an apostrophe or a sign of measure. Scripts without
  /// spaces have marks right beside their letters.
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && c < '\u2E80';
  }
}
