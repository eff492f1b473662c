package bot.verbatim.verify;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

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

  /// The digits for two words that make one number, for example `twenty` and `five`, or `1.5` and
  /// `million`.
  ///
  /// @param before the form just before, digits already
  /// @param beforeWasTens whether that stood there as `twenty` … `ninety`
  /// @param form the word itself, before it became digits
  static Optional<String> together(String before, boolean beforeWasTens, String form) {
    Integer unit = SMALL.get(form);
    if (unit != null) {
      return beforeWasTens && unit > 0 && unit < 10
          ? Optional.of(Integer.toString(Integer.parseInt(before) + unit))
          : Optional.empty();
    }
    Integer power = POWERS.get(form);
    if (power == null || !isPlain(before)) {
      return Optional.empty();
    }
    return Optional.of(
        new BigDecimal(before).scaleByPowerOfTen(power).stripTrailingZeros().toPlainString());
  }

  static boolean isTens(String form) {
    return TENS.containsKey(form);
  }

  private static boolean isPlain(String form) {
    return form.length() <= 12
        && !form.isEmpty()
        && form.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
        && form.chars().filter(c -> c == '.').count() <= 1
        && Character.isDigit(form.charAt(0));
  }
}
