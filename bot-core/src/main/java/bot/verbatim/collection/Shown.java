package bot.verbatim.collection;

import java.util.Collection;
import java.util.stream.Collectors;

/// A value from a file, made fit to stand in a message.
final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /// The value in quotation marks, cut where it is long, without anything a terminal would obey.
  static String value(String value) {
    StringBuilder shown = new StringBuilder("`");
    int end = Math.min(value.length(), value.offsetByCodePoints(0, points(value)));
    value
        .substring(0, end)
        .codePoints()
        .map(c -> HiddenCharacters.isHidden(c) || c == '\n' || c == '\t' ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return shown.append(end < value.length() ? "…`" : "`").toString();
  }

  /// The words in quotation marks, with commas and an "or".
  static String choice(Collection<String> words) {
    String all = words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " or" + all.substring(last + 1);
  }

  private static int points(String value) {
    return Math.min(LONGEST, value.codePointCount(0, value.length()));
  }
}
