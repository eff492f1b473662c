package bot.verbatim.verify.speaker;

import bot.verbatim.text.Folding;
import bot.verbatim.verify.word.WordForm;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Restores the casing of names that labels write all in upper or lower case: as the text writes
/// them elsewhere, or else in title case.
final class NameCasing {

  /// Minimum letters of an upper-case word in a mixed-case name (`Jan LEIKE`) to be recased; a
  /// shorter one may be initials. Chosen by hand.
  private static final int SURNAME = 4;

  private final Map<String, String> written = new HashMap<>();

  /// Remembers the first casing of a capitalised word that is one of these names.
  void note(String word, Set<String> names) {
    if (word.length() > 2 && !isShouted(word)) {
      String key = key(word);
      if (names.contains(key)) {
        written.putIfAbsent(key, word);
      }
    }
  }

  String of(String name) {
    if (name.length() <= 2) {
      return name;
    }
    boolean all = isShouted(name) || name.equals(Folding.lowerCase(name));
    return Arrays.stream(name.split(" ", -1))
        .map(word -> all || (isShouted(word) && word.length() >= SURNAME) ? cased(word) : word)
        .collect(Collectors.joining(" "));
  }

  static boolean isShouted(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private String cased(String word) {
    String known = written.get(key(word));
    return known == null ? titled(word) : known;
  }

  /// In title case: `O'Neill`, but `Jan's`.
  private static String titled(String word) {
    StringBuilder shown = new StringBuilder(word.length());
    int letters = 0;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      shown.append(letters == 0 ? Character.toUpperCase(c) : Character.toLowerCase(c));
      boolean apostrophe = c == '\'' || c == '\u2019';
      letters = Character.isLetter(c) || (apostrophe && letters > 1) ? letters + 1 : 0;
    }
    return shown.toString();
  }

  private static String key(String word) {
    return WordForm.folded(word, false).replace("'", "");
  }
}
