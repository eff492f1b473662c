package bot.verbatim.verify;

import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes what is said, as little as possible.
final class Tamper {

  private static final List<String> OTHER_WORDS =
      List.of(
          "window",
          "rarely",
          "purple",
          "should",
          "these",
          "before",
          "carefully",
          "garden",
          "must",
          "seven",
          "their",
          "against",
          "silver",
          "would",
          "sometimes",
          "under");

  private static final List<Map.Entry<String, String>> NEGATIONS =
      List.of(
          Map.entry(
              "\\b(is|are|was|were|do|does|did|have|has|had|will|would|can|could|must) not\\b",
              "$1"),
          Map.entry("\\b(is|are|was|were|does|did|has|had|would|could|do)n['\u2019]?t\\b", "$1"),
          Map.entry("\\bcan['\u2019]?t\\b", "can"),
          Map.entry("\\bwon['\u2019]?t\\b", "will"),
          Map.entry("\\bcannot\\b", "can"),
          Map.entry("\\bnever ", ""),
          Map.entry("\\bnot ", ""),
          Map.entry("\\bnobody\\b", "everybody"),
          Map.entry("\\bnothing\\b", "everything"),
          Map.entry("\\bnone\\b", "all"),
          Map.entry("\\bNo(?= \\p{L})", "Every"),
          Map.entry("\\bno(?= \\p{L})", "every"),
          Map.entry(
              "\\b(is|are|was|were|can|will|would|must|have) (?!not|never|no\\b)", "$1 not "));

  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("two", "three"),
          Map.entry("three", "five"),
          Map.entry("four", "six"),
          Map.entry("five", "nine"),
          Map.entry("six", "sixteen"),
          Map.entry("nine", "ten"),
          Map.entry("ten", "twelve"),
          Map.entry("eleven", "seven"),
          Map.entry("twelve", "twenty"),
          Map.entry("twenty-two", "thirty-two"),
          Map.entry("thirty", "thirteen"),
          Map.entry("forty", "fourteen"),
          Map.entry("fifty", "sixty"),
          Map.entry("thousand", "million"),
          Map.entry("million", "billion"),
          Map.entry("hundred", "thousand"),
          Map.entry("seven", "eleven"),
          Map.entry("Four", "Three"),
          Map.entry("Five", "Four"),
          Map.entry("third", "fourth"),
          Map.entry("ninety", "nineteen"),
          Map.entry("twenty-six", "twenty-seven"));
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("Denmark", "Norway"),
          Map.entry("Hugh", "Henry"),
          Map.entry("Denny", "Danny"),
          Map.entry("Biscuit", "Cookie"),
          Map.entry("Yorick", "Osric"),
          Map.entry("Horatio", "Laertes"),
          Map.entry("Alexander", "Caesar"),
          Map.entry("Friday", "Monday"),
          Map.entry("Fridays", "Mondays"),
          Map.entry("Sundays", "Mondays"),
          Map.entry("July", "June"),
          Map.entry("August", "May"),
          Map.entry("Tuesday", "Thursday"),
          Map.entry("Italy", "Spain"),
          Map.entry("Paul", "Peter"),
          Map.entry("Newfoundland", "Greenland"),
          Map.entry("Irishmen", "Welshmen"),
          Map.entry("Poles", "Czechs"),
          Map.entry("England", "Scotland"),
          Map.entry("Earth", "Mars"),
          Map.entry("prague", "vienna"),
          Map.entry("april", "may"),
          Map.entry("barcelona", "lisbon"),
          Map.entry("october", "november"),
          Map.entry("October", "November"),
          Map.entry("Liberty", "Justice"),
          Map.entry("God", "Heaven"),
          Map.entry("Nation", "Union"));

  private Tamper() {}

  static String oneWord(List<String> words, Dice dice) {
    List<String> changed = new ArrayList<>(words);
    int at = dice.between(words.size() > 5 ? 1 : 0, words.size() - (words.size() > 5 ? 2 : 1));
    String other = dice.oneOf(OTHER_WORDS);
    switch (dice.between(0, 3)) {
      case 0 -> changed.add(at, other);
      case 1 -> {
        if (words.size() > 6 && !isNoise(words, at)) {
          changed.remove(at);
        } else {
          changed.set(at, other);
        }
      }
      default -> changed.set(at, other);
    }
    return Rendering.words(changed);
  }

  /// A word that may be left out of speech.
  private static boolean isNoise(List<String> words, int at) {
    String form = Play.letters(words.get(at));
    return WordClasses.HESITATIONS.contains(form)
        || form.equals(neighbour(words, at, -1))
        || form.equals(neighbour(words, at, 1));
  }

  private static String neighbour(List<String> words, int at, int direction) {
    int next = at + direction;
    while (next > 0
        && next < words.size() - 1
        && WordClasses.HESITATIONS.contains(Play.letters(words.get(next)))) {
      next += direction;
    }
    return Play.letters(words.get(next));
  }

  static Optional<String> negation(String text, Dice dice) {
    List<String> ways = new ArrayList<>();
    for (Map.Entry<String, String> way : NEGATIONS) {
      Matcher matcher = Pattern.compile(way.getKey()).matcher(text);
      if (matcher.find()) {
        ways.add(matcher.replaceFirst(way.getValue()));
      }
    }
    return ways.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(ways));
  }

  static Optional<String> numberOrName(String text, Dice dice) {
    List<String> ways = new ArrayList<>();
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      String number = digits.group();
      String other =
          switch (dice.between(0, 2)) {
            case 0 -> number + "0";
            case 1 -> number.length() > 1 ? number.substring(0, number.length() - 1) : number + "5";
            default -> Integer.toString(Integer.parseInt(number) + dice.between(1, 3));
          };
      ways.add(text.substring(0, digits.start()) + other + text.substring(digits.end()));
    }
    for (Map<String, String> map : List.of(NUMBERS, NAMES)) {
      for (Map.Entry<String, String> entry : map.entrySet()) {
        Matcher matcher =
            Pattern.compile("(?<![\\p{L}-])" + entry.getKey() + "(?![\\p{L}-])").matcher(text);
        if (matcher.find()) {
          ways.add(matcher.replaceFirst(entry.getValue()));
        }
      }
    }
    return ways.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(ways));
  }
}
