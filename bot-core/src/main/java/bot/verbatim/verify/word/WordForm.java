package bot.verbatim.verify.word;

import bot.verbatim.text.Folding;
import bot.verbatim.text.HiddenCharacters;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Normalizes a word for comparison: removes case, ligatures, invisible characters, apostrophes and
/// regional spelling. Contractions keep every letter, so that `can't` never equals `can`; those
/// that would equal another word (`we're`, `were`) keep the apostrophe, too.
public final class WordForm {

  private static final Set<String> AMBIGUOUS =
      Set.of("we're", "we'll", "i'll", "he'll", "she'll", "we'd", "i'd", "she'd");

  private static final Map<String, String> SIGNS =
      Map.of("&", "and", "%", "percent", "\u2030", "permille");

  /// The thousands separator of `1,000`.
  private static final Pattern GROUPS = Pattern.compile(",(?=[0-9]{3}(?![0-9]))");

  private static final Pattern DASHES = Pattern.compile("[\u2010-\u2013\u2212]");

  private static final Pattern LATIN_MARKS = Pattern.compile("(\\p{IsLatin})\\p{Mn}+");

  private WordForm() {}

  /// The normalized form of a word, number or sign.
  ///
  /// @param latinMarks whether diacritics on Latin letters tell words apart in this language
  public static String of(String written, boolean latinMarks) {
    String sign = SIGNS.get(written);
    if (sign != null) {
      return sign;
    }
    String word = folded(written, latinMarks);
    if (AMBIGUOUS.contains(word)) {
      return word;
    }
    if (isNumber(word)) {
      String signs = word.replace("'", "").replace('*', '\u00D7');
      return GROUPS.matcher(DASHES.matcher(signs).replaceAll("-")).replaceAll("");
    }
    return SpellingVariants.oneFormOf(word.replace("'", "").replace(".", ""));
  }

  /// The word without case, ligatures and invisible characters and, unless `latinMarks`, without
  /// diacritics on Latin letters.
  public static String folded(String written, boolean latinMarks) {
    if (isPlain(written)) {
      return Folding.lowerCase(written);
    }
    String word = Normalizer.normalize(withoutInvisible(written), Normalizer.Form.NFKC);
    word = Folding.lowerCase(word).replace("\u00DF", "ss").replace('\u0451', '\u0435');
    return latinMarks ? word : withoutLatinMarks(word);
  }

  /// The ambiguous contraction with its apostrophe dropped or restored (`we're`, `were`); any other
  /// word unchanged.
  public static String withOrWithoutApostrophe(String form) {
    if (AMBIGUOUS.contains(form)) {
      return form.replace("'", "");
    }
    return AMBIGUOUS.stream()
        .filter(word -> word.replace("'", "").equals(form))
        .findFirst()
        .orElse(form);
  }

  static boolean isNumber(String form) {
    return !form.isEmpty()
        && (Character.isDigit(form.charAt(0))
            || (form.length() > 1 && (form.charAt(0) == '-' || form.charAt(0) == '\u2212')));
  }

  /// Whether this character serves as an apostrophe inside a word.
  static boolean isApostrophe(int c) {
    return "'\u2019\u2018\u02BC\u00B4`\u2032\uFF07".indexOf(c) >= 0;
  }

  /// Whether a word has only letters and digits of ASCII.
  private static boolean isPlain(String written) {
    for (int at = 0; at < written.length(); at++) {
      char c = written.charAt(at);
      if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutInvisible(String written) {
    StringBuilder visible = new StringBuilder(written.length());
    for (int at = 0; at < written.length(); at++) {
      int c = written.codePointAt(at);
      if (isApostrophe(c)) {
        visible.append('\'');
      } else if (!HiddenCharacters.isIgnorable(c)) {
        boolean power =
            WordBoundary.isRaised(c) && at > 0 && Character.isDigit(written.charAt(at - 1));
        visible.append(power ? "^" : "").appendCodePoint(c);
      }
      at += Character.charCount(c) - 1;
    }
    return visible.toString();
  }

  private static String withoutLatinMarks(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    if (apart.length() == word.length()) {
      return word;
    }
    String bare = LATIN_MARKS.matcher(apart).replaceAll("$1");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
