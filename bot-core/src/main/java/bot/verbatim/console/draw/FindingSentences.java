package bot.verbatim.console.draw;

import bot.verbatim.verify.Finding;
import bot.verbatim.verify.Verdict;
import java.util.List;

/// Describes the findings of a check in sentences.
public final class FindingSentences {

  private FindingSentences() {}

  /// A sentence for each finding that an operator should know.
  public static List<String> sentences(Verdict verdict) {
    return verdict.findings().stream()
        .map(FindingSentences::sentence)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /// A finding as a sentence; empty if an operator need not know it.
  public static String sentence(Finding finding) {
    String detail = finding.detail();
    return switch (finding.kind()) {
      case NEGATION_CHANGED -> "A negation differs" + about(detail);
      case NUMBER_CHANGED -> "A number differs" + about(detail);
      case NAME_CHANGED -> "A name differs" + about(detail);
      case UNMARKED_CUT -> "Words are left out and nothing marks it" + about(detail);
      case CUT_DROPS_NEGATION -> "A marked cut drops a negation" + about(detail);
      case CUT_DROPS_CONDITION -> "A marked cut drops a condition" + about(detail);
      case OTHER_SPEAKER -> "Somebody else says it there" + about(detail);
      case SPEAKER_UNKNOWN -> "The text does not tell who speaks there.";
      case SEVERAL_SPEAKERS -> "Several people's words are joined" + about(detail);
      case FAR_APART -> "The parts stand far from each other.";
      case TITLE_AND_SUBTITLE -> "Title and subtitle are read as one sentence.";
      case INTERRUPTED -> "Somebody puts in a word there" + about(detail);
      case QUOTED_THERE -> "The words stand in quotation marks there: perhaps they are a third's.";
      case STANDS_MORE_THAN_ONCE -> "It stands there " + detail + " times.";
      case VERY_SHORT -> "So few words may meet by chance.";
      case PART_READ -> "";
    };
  }

  private static String about(String detail) {
    return detail.isEmpty() ? "." : ": " + detail + ".";
  }
}
