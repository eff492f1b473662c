package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Stretch;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Shows a passage's words with the differences of a quote marked, readable without colour: `It
/// takes [dropped: at least] ten years [added: or so]`.
///
/// Of a long stretch of equal words only both ends are shown. Square brackets are reserved for
/// marks. Brackets in the words become round ones, so that no text can imitate a mark.
public final class MarkedWords {

  /// Opening brackets. Low quotation marks are opening punctuation in
  /// [Unicode](https://www.unicode.org/reports/tr44/#General_Category_Values) too, but stay.
  private static final Pattern OPENING = Pattern.compile("[\\p{Ps}&&[^‚„{]]");

  /// Closing brackets.
  private static final Pattern CLOSING = Pattern.compile("[\\p{Pe}&&[^}]]");

  /// Number of equal words shown at each end of a stretch. Chosen by hand.
  private static final int CONTEXT = 4;

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
      case SAME -> ends(words);
      case LEFT_OUT -> "[dropped: " + words + "]";
      case PUT_IN -> "[added: " + words + "]";
    };
  }

  private static String ends(String words) {
    String[] each = words.split(" ", -1);
    if (each.length <= 2 * CONTEXT + 2) {
      return words;
    }
    String[] last = Arrays.copyOfRange(each, each.length - CONTEXT, each.length);
    return String.join(" ", Arrays.copyOf(each, CONTEXT)) + " … " + String.join(" ", last);
  }

  private static String withoutBrackets(String words) {
    return CLOSING.matcher(OPENING.matcher(words).replaceAll("(")).replaceAll(")");
  }
}
