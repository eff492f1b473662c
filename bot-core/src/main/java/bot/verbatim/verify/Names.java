package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether two ways of naming somebody can mean the same person.
final class Names {

  private static final Set<String> TITLES =
      Set.of(
          "dr",
          "mr",
          "mrs",
          "ms",
          "miss",
          "prof",
          "professor",
          "sir",
          "senator",
          "president",
          "rev",
          "reverend",
          "judge",
          "chairman",
          "phd",
          "md",
          "the",
          "hon",
          "jr",
          "sr",
          "lady",
          "lord",
          "governor",
          "minister",
          "secretary",
          "congressman",
          "congresswoman",
          "representative",
          "rep",
          "sen",
          "ambassador",
          "justice",
          "commissioner",
          "chairwoman",
          "dame",
          "st");

  private static final Set<String> ROLES =
      Set.of(
          "interviewer",
          "interviewee",
          "host",
          "guest",
          "cohost",
          "moderator",
          "audience",
          "speaker",
          "question",
          "answer",
          "q",
          "a",
          "narrator",
          "operator",
          "reporter",
          "voice",
          "man",
          "woman",
          "male",
          "female",
          "unknown",
          "caller",
          "announcer",
          "all",
          "both",
          "student",
          "member",
          "questioner",
          "attendee",
          "panelist",
          "presenter",
          "witness",
          "the",
          "chair",
          "chairman",
          "president",
          "court",
          "counsel",
          "crowd",
          "unidentified",
          "participant",
          "person",
          "speaker1",
          "speaker2",
          "journalist",
          "press",
          "others");

  /// Roles that nobody but a speaker has at the beginning of a line.
  private static final Set<String> ASKERS =
      Set.of(
          "interviewer",
          "host",
          "cohost",
          "moderator",
          "reporter",
          "audience",
          "questioner",
          "journalist",
          "caller",
          "q");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\u2019]+");

  private Names() {}

  /// Whether the shorter of two names can stand for the longer one: a first or last name, initials,
  /// a name without its title. Case and accents do not count.
  static boolean canMean(String one, String other) {
    List<String> first = words(one);
    List<String> second = words(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.size() <= second.size() ? within(first, second) : within(second, first);
  }

  /// Whether this is what somebody does here (`Host`, `Speaker 2`, `Q`) and not who they are.
  static boolean isRole(String label) {
    List<String> words = plainWords(label);
    return !words.isEmpty()
        && words.stream().allMatch(word -> ROLES.contains(word) || isDigits(word));
  }

  /// Whether this is the role of somebody who asks, perhaps with a number or another role:
  /// `Audience member 2`.
  static boolean isAsker(String label) {
    return isRole(label) && plainWords(label).stream().anyMatch(ASKERS::contains);
  }

  /// Whether a point after this word belongs to it: `Dr.`
  static boolean isShortTitle(String word) {
    return switch (WordForm.folded(word, false)) {
      case "dr", "mr", "mrs", "ms", "prof", "rev", "hon", "sen", "rep", "gen", "gov", "st" -> true;
      default -> false;
    };
  }

  /// Lower-case words of a name, without titles.
  static List<String> words(String name) {
    List<String> all = plainWords(name);
    List<String> telling = all.stream().filter(word -> !TITLES.contains(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  private static List<String> plainWords(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(name, -1)) {
      String form = WordForm.folded(word, false).replace("'", "");
      if (!form.isEmpty()) {
        words.add(form);
      }
    }
    return words;
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
    if (word.length() != names.size() || word.length() < 2) {
      return false;
    }
    for (int at = 0; at < names.size(); at++) {
      if (names.get(at).charAt(0) != word.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }
}
