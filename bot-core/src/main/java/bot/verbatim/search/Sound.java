package bot.verbatim.search;

/// How a word sounds, roughly: words that are written alike by ear have the same key.
final class Sound {

  private static final String[][] ALIKE = {
    {"tion", "xn"},
    {"sion", "xn"},
    {"cion", "xn"},
    {"cian", "xn"},
    {"sch", "sk"},
    {"ough", "o"},
    {"augh", "af"},
    {"igh", "i"},
    {"ph", "f"},
    {"ck", "k"},
    {"sh", "x"},
    {"ch", "x"},
    {"th", "t"},
    {"wh", "w"},
    {"rh", "r"},
    {"gh", "g"},
    {"dg", "j"},
    {"qu", "kw"},
    {"kn", "n"},
    {"wr", "r"},
    {"ps", "s"},
    {"mb", "m"},
    {"ce", "se"},
    {"ci", "si"},
    {"cy", "si"},
    {"ge", "je"},
    {"gi", "ji"},
    {"c", "k"},
    {"q", "k"},
    {"x", "ks"},
    {"z", "s"}
  };

  private Sound() {}

  /// @param word in lower case
  static String key(String word) {
    String rough = word;
    for (String[] pair : ALIKE) {
      rough = rough.replace(pair[0], pair[1]);
    }
    StringBuilder key = new StringBuilder(rough.length());
    char last = 0;
    for (int i = 0; i < rough.length(); i++) {
      char c = isVowel(rough.charAt(i)) ? 'a' : rough.charAt(i);
      if (c != last && (c != 'h' || i == 0)) {
        key.append(c);
        last = c;
      }
    }
    int end = key.length() - 1;
    if (end > 1 && key.charAt(end) == 'a') {
      key.setLength(end);
    }
    return key.toString();
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
  }
}
