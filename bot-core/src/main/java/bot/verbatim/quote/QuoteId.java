package bot.verbatim.quote;

import bot.verbatim.text.Folding;
import bot.verbatim.text.Sha256;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Short, permanent and typable ids of quotes, such as `k7f3-4`: four characters of [Crockford's
/// base32](https://www.crockford.com/base32.html), the first a letter, and a check character by
/// [Luhn mod N](https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm) with N = 32.
public final class QuoteId {

  private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int STEM = 4;
  private static final Pattern FIRST_LETTER = Pattern.compile("[a-v].{3}");
  private static final Pattern FORM =
      Pattern.compile("[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{3}-[0-9a-hjkmnp-tv-z]");

  private QuoteId() {}

  /// A free id for words from a source, derived from their hash: the same for the same words,
  /// unless it is taken.
  ///
  /// @param taken whether an id is in use; must be false for some id, or this does not end
  public static String of(String sourceId, String text, Predicate<String> taken) {
    for (String hashed = sourceId + "\n" + text; ; hashed += "\n") {
      Optional<String> id = stem(Sha256.of(hashed)).map(QuoteId::withCheck);
      if (id.isPresent() && !taken.test(id.get())) {
        return id.get();
      }
    }
  }

  /// Whether this has the form of an id and the right check character.
  public static boolean isValid(String id) {
    return hasForm(id) && withCheck(id.substring(0, STEM)).equals(id);
  }

  /// Whether this has the form of an id; its check character may be wrong.
  public static boolean hasForm(String id) {
    return FORM.matcher(id).matches();
  }

  /// Normalises another spelling of a valid id: `K7F3 4` for `k7f3-4`, and `O`, `I`, `L` for the
  /// digits that they look like, as in Crockford's base32. Anything else is returned as typed.
  public static String read(String typed) {
    String id = formOf(typed);
    return isValid(id) ? id : typed;
  }

  /// A correction for an id with a wrong check character: the one with the same first four
  /// characters. Empty if the input does not have the form of an id, or is valid.
  public static Optional<String> meant(String typed) {
    String id = formOf(typed);
    return hasForm(id) && !isValid(id) ? Optional.of(withCheck(id)) : Optional.empty();
  }

  /// The input in the form of an id, or unchanged if it does not have five characters.
  private static String formOf(String typed) {
    String bare = Folding.lowerCase(typed).replaceAll("[\\s_-]", "");
    if (bare.length() != STEM + 1) {
      return typed;
    }
    String signs = bare.replace('o', '0').replace('i', '1').replace('l', '1');
    return signs.substring(0, STEM) + "-" + signs.charAt(STEM);
  }

  /// The id with the right check character.
  ///
  /// @param id an id, or its first four characters
  /// @throws IllegalArgumentException if one of the first four is missing or not in the alphabet
  public static String withCheck(String id) {
    int sum = 0;
    for (int i = 0; i < STEM; i++) {
      int value = i < id.length() ? SIGNS.indexOf(id.charAt(i)) : -1;
      if (value < 0) {
        throw new IllegalArgumentException("an id begins with four of " + SIGNS);
      }
      int addend = i % 2 == 1 ? 2 * value : value;
      sum += addend / SIGNS.length() + addend % SIGNS.length();
    }
    int check = (SIGNS.length() - sum % SIGNS.length()) % SIGNS.length();
    return id.substring(0, STEM) + "-" + SIGNS.charAt(check);
  }

  /// The first letter in the digest's stream of five-bit groups, and the three groups after it.
  private static Optional<String> stem(byte[] digest) {
    String groups = new BigInteger(1, digest).shiftRight(1).toString(SIGNS.length());
    return FIRST_LETTER
        .matcher(groups)
        .results()
        .findFirst()
        .map(found ->
            found
                .group()
                .chars()
                .map(group -> SIGNS.charAt(Character.digit(group, SIGNS.length())))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
  }
}
