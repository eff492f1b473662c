package bot.verbatim.verify;

import java.math.BigDecimal;
import java.util.Map;

/// Reads numbers that are written as words, so that `twenty-five percent` is `25 %`.
final class NumberWords {

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70,
          "eighty", 80, "ninety", 90);
  private static final Map<String, String> ORDINAL =
      Map.ofEntries(
          Map.entry("first", "1st"),
          Map.entry("second", "2nd"),
          Map.entry("third", "3rd"),
          Map.entry("fourth", "4th"),
          Map.entry("fifth", "5th"),
          Map.entry("sixth", "6th"),
          Map.entry("seventh", "7th"),
          Map.entry("eighth", "8th"),
          Map.entry("ninth", "9th"),
          Map.entry("tenth", "10th"),
          Map.entry("twentieth", "20th"));
  private static final Map<String, Integer> POWERS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private NumberWords() {}

  /// The digits for a word, or the word itself.
  static String digits(String form) {
    Integer small = SMALL.getOrDefault(form, TENS.get(form));
    if (small != null) {
      return Integer.toString(small);
    }
    return ORDINAL.getOrDefault(form, form);
  }

  /// Whether two forms, the first of them written as a word or the second a power of ten, make one
  /// number: `20` and `5`, `2` and `hundred`, `1.5` and `million`.
  static boolean make(String first, String second, String whole) {
    Integer power = POWERS.get(second);
    if (power != null && first.equals("a")) {
      return make("1", second, whole);
    }
    if (!isPlain(first) || !isPlain(whole)) {
      return false;
    }
    BigDecimal left = new BigDecimal(first);
    if (power != null) {
      return left.scaleByPowerOfTen(power).compareTo(new BigDecimal(whole)) == 0;
    }
    return isPlain(second)
        && second.length() == 1
        && !second.equals("0")
        && first.length() == 2
        && first.endsWith("0")
        && left.add(new BigDecimal(second)).compareTo(new BigDecimal(whole)) == 0;
  }

  private static boolean isPlain(String form) {
    return form.length() <= 12
        && !form.isEmpty()
        && form.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
        && form.chars().filter(c -> c == '.').count() <= 1
        && Character.isDigit(form.charAt(0));
  }
}
