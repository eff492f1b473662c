package bot.verbatim.collection.syntax;

import bot.verbatim.text.HiddenCharacters;
import java.util.Collection;
import java.util.stream.Collectors;

/// Formats a value from a file for a message.
public final class DisplayedValue {

  /// Maximum length of a value in code points. Chosen by hand; no test tells.
  private static final int LONGEST = 60;

  private DisplayedValue() {}

  /// The value in backticks, truncated if long, with control and invisible characters as spaces.
  public static String value(String value) {
    StringBuilder shown = new StringBuilder("`");
    int at = 0;
    for (int points = 0; points < LONGEST && at < value.length(); points++) {
      int c = value.codePointAt(at);
      boolean obeyed = HiddenCharacters.isBroken(c) || HiddenCharacters.isHidden(value, at);
      shown.appendCodePoint(obeyed || c == '\n' || c == '\t' ? ' ' : c);
      at += Character.charCount(c);
    }
    return shown.append(at < value.length() ? "…`" : "`").toString();
  }

  /// The words in backticks, joined by commas and an "or".
  public static String choice(Collection<String> words) {
    String all = words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    int last = all.lastIndexOf(", ");
    return last < 0 ? all : all.substring(0, last) + " or" + all.substring(last + 1);
  }
}
