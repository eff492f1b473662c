package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Stretch;
import java.util.stream.Collectors;

/// Shows a passage's words with the differences of a quote marked, readable without colour: `It
/// takes [left out: at least] ten years [put in: or so]`.
///
/// Square brackets are reserved for marks. Brackets in the words become round ones, so that no text
/// can imitate a mark.
public final class MarkedWords {

  private MarkedWords() {}

  /// The words on one line; empty if there are none.
  public static String of(Comparison comparison) {
    return comparison.stretches().stream()
        .map(MarkedWords::marked)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String marked(Stretch stretch) {
    String words = withoutBrackets(PlainText.onOneLine(stretch.words()));
    if (words.isEmpty()) {
      return "";
    }
    return switch (stretch.kind()) {
      case SAME -> words;
      case LEFT_OUT -> "[left out: " + words + "]";
      case PUT_IN -> "[put in: " + words + "]";
    };
  }

  private static String withoutBrackets(String words) {
    StringBuilder kept = new StringBuilder(words.length());
    words.codePoints().map(MarkedWords::withoutBracket).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /// Low quotation marks are opening punctuation in
  /// [Unicode](https://www.unicode.org/reports/tr44/#General_Category_Values), but stay.
  private static int withoutBracket(int c) {
    if (c == '‚' || c == '„' || c == '{' || c == '}') {
      return c;
    }
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION -> '(';
      case Character.END_PUNCTUATION -> ')';
      default -> c;
    };
  }
}
