package bot.verbatim.search.lucene.suggest;

import java.util.ArrayList;
import java.util.List;

/// Cuts and splits texts for completions of the length that chat platforms accept.
public final class CompletionText {

  /// Maximum length in code points.
  public static final int LONGEST = 100;

  /// Chars of a text that are read: surely more than [#LONGEST] code points.
  private static final int LONGEST_LINE = 2 * LONGEST + 2;

  /// Maximum number of rotations of a text. Chosen by hand.
  private static final int MOST_WORDS = 12;

  private CompletionText() {}

  /// A text on one line, cut after a word and marked by `…` if it has more code points.
  static String shown(String text, int codePoints) {
    String line = line(text);
    return fits(line, codePoints) ? line : cut(line, codePoints - 1) + "…";
  }

  /// A text on one line, cut after a word if it is too long.
  static String words(String text) {
    String line = line(text);
    return fits(line) ? line : cut(line, LONGEST);
  }

  public static boolean fits(String text) {
    return fits(text, LONGEST);
  }

  private static boolean fits(String text, int codePoints) {
    return text.length() <= codePoints || text.codePointCount(0, text.length()) <= codePoints;
  }

  /// What people type for an entry: the last path segment of a URL, otherwise the text itself.
  static String typable(EntryKind kind, String shown) {
    if (!isAddress(kind, shown)) {
      return shown;
    }
    int end = shown.length() - (shown.endsWith("/") ? 1 : 0);
    return shown.substring(shown.lastIndexOf('/', end - 1) + 1, end);
  }

  static boolean isAddress(EntryKind kind, String shown) {
    return kind == EntryKind.SOURCE && shown.startsWith("http") && shown.contains("://");
  }

  /// The rotations of a text that start at each word but the first (a permuted index).
  public static List<String> turned(String text) {
    return starts(text).stream()
        .limit(MOST_WORDS)
        .map(start -> text.substring(start) + " " + text.substring(0, start))
        .toList();
  }

  /// The offset of each word of a text but the first.
  static List<Integer> starts(String text) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      if (isWord(text.charAt(i)) && !isWord(text.charAt(i - 1)) && text.charAt(i - 1) != '\'') {
        starts.add(i);
      }
    }
    return starts;
  }

  /// The end of the word that starts at an offset, exclusive.
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '’'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// A text with single spaces; of a long text its first [#LONGEST_LINE] chars.
  private static String line(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST_LINE));
    boolean gap = false;
    for (int i = 0; i < text.length() && line.length() < LONGEST_LINE; i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        gap = !line.isEmpty();
        continue;
      }
      if (gap) {
        line.append(' ');
        gap = false;
      }
      line.append(c);
    }
    return line.toString();
  }

  private static String cut(String line, int codePoints) {
    int end = line.offsetByCodePoints(0, codePoints);
    int word = line.lastIndexOf(' ', end);
    return line.substring(0, word > codePoints / 2 ? word : end).strip();
  }
}
