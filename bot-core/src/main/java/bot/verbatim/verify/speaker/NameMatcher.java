package bot.verbatim.verify.speaker;

import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.word.WordForm;
import bot.verbatim.verify.word.WordTables;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Decides whether two names can refer to the same person.
public final class NameMatcher {

  private static final Set<String> TITLES = WordTables.words("titles");

  private static final Set<String> ROLES = WordTables.words("roles");

  /// Roles of interviewers, which at the beginning of a line are always labels.
  private static final Set<String> ASKERS = WordTables.words("askers");

  private static final Set<String> SHORT_TITLES = WordTables.words("short titles");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019]+");

  private NameMatcher() {}

  /// Whether the shorter of two names can be a short form of the longer one: a first or last name,
  /// initials, a name without its title. Ignores case and accents.
  static boolean canMean(String one, String other) {
    return canMean(words(one), words(other));
  }

  /// The same for the words of two names.
  static boolean canMean(List<String> first, List<String> second) {
    return first.size() <= second.size() ? within(first, second) : within(second, first);
  }

  /// Whether a label can be a full or short form of this person's name or aliases.
  public static boolean canMean(PersonNames who, String label) {
    return canMean(who.name(), label)
        || who.aliases().stream().anyMatch(alias -> canMean(alias, label));
  }

  /// Whether this is a role (`Host`, `Speaker 2`, `Q`) and not a name.
  public static boolean isRole(String label) {
    List<String> words = plainWords(label);
    return !words.isEmpty()
        && words.stream().allMatch(word -> ROLES.contains(word) || isDigits(word));
  }

  /// Whether this is an interviewer's role, perhaps with a number or another role: `Audience member
  /// 2`.
  static boolean isAsker(String label) {
    return isRole(label) && plainWords(label).stream().anyMatch(ASKERS::contains);
  }

  /// Whether this is a title that is abbreviated with a full stop: `Dr.`
  static boolean isShortTitle(String word) {
    return SHORT_TITLES.contains(WordForm.folded(word, false));
  }

  /// The words of a name in lower case, without titles unless it has no others.
  static List<String> words(String name) {
    List<String> all = plainWords(name);
    List<String> telling = all.stream().filter(word -> !TITLES.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  private static List<String> plainWords(String name) {
    return BETWEEN
        .splitAsStream(name)
        .map(word -> WordForm.folded(word, false).replace("'", ""))
        .filter(form -> !form.isEmpty())
        .toList();
  }

  private static boolean within(List<String> few, List<String> many) {
    if (few.size() == 1 && isInitials(few.getFirst(), many)) {
      return true;
    }
    int next = 0;
    boolean whole = false;
    for (String word : few) {
      while (next < many.size() && !same(word, many.get(next))) {
        next++;
      }
      if (next == many.size()) {
        return false;
      }
      whole |= word.length() > 1;
      next++;
    }
    return whole;
  }

  private static boolean same(String word, String other) {
    return word.equals(other)
        || (word.length() == 1 && other.startsWith(word))
        || (other.length() == 1 && word.startsWith(other));
  }

  private static boolean isInitials(String word, List<String> names) {
    return word.length() == names.size()
        && word.length() >= 2
        && IntStream.range(0, word.length())
            .allMatch(at -> names.get(at).charAt(0) == word.charAt(at));
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
