package bot.verbatim.slack;

/// Takes typed quotation marks from around a text.
final class QuotationMarks {

  private static final String OPENING = "“\"„«‘'";
  private static final String CLOSING = "”\"”»’'";

  private QuotationMarks() {}

  /// The text without the one pair of marks that encloses all of it.
  static String taken(String text) {
    String stripped = text.strip();
    if (stripped.length() < 2) {
      return text;
    }
    int kind = OPENING.indexOf(stripped.charAt(0));
    String inside = stripped.substring(1, stripped.length() - 1);
    boolean encloses =
        kind >= 0
            && stripped.charAt(stripped.length() - 1) == CLOSING.charAt(kind)
            && inside.indexOf(stripped.charAt(0)) < 0
            && inside.indexOf(CLOSING.charAt(kind)) < 0;
    return encloses ? inside : text;
  }
}
