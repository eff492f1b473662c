package bot.verbatim.collection.syntax;

import bot.verbatim.text.HiddenCharacters;
import java.util.Collection;
import java.util.stream.Collectors;

/// A value from a file, made fit to stand in a message.
public final class DisplayedValue {

  private static final int LONGEST = 60;

  private DisplayedValue() {}

  /// The value in quotation marks, cut where it is long, without anything a terminal would obey.
  public static String value(String value) {
    StringBuilder shown = new StringBuilder("`");
    int end = Math.min(value.length(), value.offsetByCodePoints(0, points(value)));
    for (int i = 0; i < end; ) {
      int c = value.codePointAt(i);
      boolean obeyed = HiddenCharacters.isBroken(c) || HiddenCharacters.isHidden(value, i);
      shown.appendCodePoint(obeyed || c == '\n' || c == '\t' ? ' ' : c);
      i += Character.charCount(c);
    }
    return shown.append(end < value.length() ? "…`" : "`").toString();
  }

  /// The words in quotation marks, with commas and an "or".
  public static String choice(Collection<String> words) {
    String all = words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " or" + all.substring(last + 1);
  }

  private static int points(String value) {
    return Math.min(LONGEST, value.codePointCount(0, value.length()));
  }
}
