package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Stretch;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Shows a passage's words with the differences of a quote marked, readable without colour: `It
/// takes [left out: at least] ten years [put in: or so]`.
///
/// Square brackets are reserved for marks. Brackets in the words become round ones, so that no text
/// can imitate a mark.
public final class MarkedWords {

  /// Opening brackets. Low quotation marks are opening punctuation in
  /// [Unicode](https://www.unicode.org/reports/tr44/#General_Category_Values) too, but stay.
  private static final Pattern OPENING = Pattern.compile("[\\p{Ps}&&[^‚„{]]");

  /// Closing brackets.
  private static final Pattern CLOSING = Pattern.compile("[\\p{Pe}&&[^}]]");

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
    return CLOSING.matcher(OPENING.matcher(words).replaceAll("(")).replaceAll(")");
  }
}
