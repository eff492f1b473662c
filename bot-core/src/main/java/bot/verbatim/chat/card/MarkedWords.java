package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Stretch;
import java.util.stream.Collectors;

/// A passage's words with marks where a quote departs from them, plain to read without colour: `It
/// takes [left out: at least] ten years [put in: or so]`.
///
/// Square brackets are the marks' alone. Those of the words become round ones, so that no text can
/// pass for a mark.
public final class MarkedWords {

  private MarkedWords() {}

  /// The words on one line; empty where there is nothing to mark.
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

  /// Quotation marks at the foot of a line count as opening punctuation in
  /// [Unicode](https://www.unicode.org/reports/tr44/#General_Category_Values), and stay.
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
