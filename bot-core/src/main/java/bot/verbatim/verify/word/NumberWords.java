package bot.verbatim.verify.word;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/// Converts number words to digits, so that `twenty-five percent` equals `25 %`.
public final class NumberWords {

  private static final Map<String, String> DIGITS = WordTables.pairs("numbers");
  private static final Map<String, String> POWERS = WordTables.pairs("powers of ten");

  private static final Pattern PLAIN = Pattern.compile("[0-9]++(?:\\.[0-9]*+)?");

  private NumberWords() {}

  /// The digits of a number word; any other word unchanged.
  public static String digits(String form) {
    return DIGITS.getOrDefault(form, form);
  }

  /// Whether two forms make the number `whole`: tens and a unit (`20` and `5`), or a number and a
  /// power of ten (`2` and `hundred`, `1.5` and `million`).
  static boolean make(String first, String second, String whole) {
    String power = POWERS.get(second);
    String number = power != null && first.equals("a") ? "1" : first;
    if (!isPlain(number) || !isPlain(whole)) {
      return false;
    }
    BigDecimal left = new BigDecimal(number);
    if (power != null) {
      return left.scaleByPowerOfTen(Integer.parseInt(power)).compareTo(new BigDecimal(whole)) == 0;
    }
    return isPlain(second)
        && second.length() == 1
        && !second.equals("0")
        && first.length() == 2
        && first.endsWith("0")
        && left.add(new BigDecimal(second)).compareTo(new BigDecimal(whole)) == 0;
  }

  private static boolean isPlain(String form) {
    return form.length() <= 12 && PLAIN.matcher(form).matches();
  }
}
