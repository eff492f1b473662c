package bot.verbatim.console;

/// Takes off the quotation marks that somebody typed around words that are not a quotation.
final class Unquoted {

  private static final String OPENING = "\"“„«”";
  private static final String CLOSING = "\"”“»";

  private Unquoted() {}

  /// The text without a pair of marks that spans all of it.
  static String of(String text) {
    String bare = text.strip();
    while (bare.length() > 2 && isPair(bare)) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return bare;
  }

  /// Marks within tell of two quotations side by side, which stay.
  private static boolean isPair(String text) {
    if (OPENING.indexOf(text.charAt(0)) < 0
        || CLOSING.indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    for (int i = 1; i < text.length() - 1; i++) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
