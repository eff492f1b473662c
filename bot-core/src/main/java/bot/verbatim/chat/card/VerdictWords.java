package bot.verbatim.chat.card;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import java.util.Optional;

/// Says in words how a quote compares with its source. The only place that does.
public final class VerdictWords {

  private static final String[] NUMBERS = {"two", "three", "four", "five", "six"};

  private VerdictWords() {}

  /// The verdict, for example `Exact words`.
  public static String of(Quote quote) {
    return switch (quote.fidelity()) {
      case VERBATIM -> isOfOthers(quote) ? "Exact words, but not " + whose(quote) : real(quote);
      case EDITED ->
          (isOfOthers(quote) ? "Not " + whose(quote) + " words" : real(quote))
              + ", shortened where marked";
      case PARAPHRASE -> "Reworded: not " + whose(quote) + " words";
      case SPLICED -> "Stitched together from " + pieces(quote);
      case NOT_FOUND -> "Not in the source";
      case UNCHECKED ->
          coverage(quote) == Coverage.PART
              ? "Not checked: source read in part"
              : "Not checked: no copy of the source";
    };
  }

  /// The sign of the verdict.
  public static Sign sign(Quote quote) {
    return switch (quote.fidelity()) {
      case VERBATIM, EDITED ->
          isOfOthers(quote) ? Sign.CHANGED : isQuoted(quote) ? Sign.QUOTED : Sign.REAL;
      case PARAPHRASE, SPLICED -> Sign.CHANGED;
      case NOT_FOUND -> Sign.ABSENT;
      case UNCHECKED -> Sign.OPEN;
    };
  }

  /// Verdict and note in sentences.
  public static String inSentences(Quote quote) {
    String note = Naming.note(quote);
    return of(quote) + "." + (note.isEmpty() ? "" : " " + note);
  }

  /// Introduces words that are not known to be real.
  static String lead(Quote quote) {
    return switch (quote.fidelity()) {
      case VERBATIM, EDITED -> "";
      case PARAPHRASE, SPLICED -> "Often quoted as (not " + whose(quote) + " words):";
      case NOT_FOUND, UNCHECKED -> Naming.unconfirmed(quote) + ":";
    };
  }

  /// The same in short, for a card whose verdict gives the name.
  static String shortLead(Quote quote) {
    return switch (quote.fidelity()) {
      case VERBATIM, EDITED -> "";
      case PARAPHRASE, SPLICED -> "Often quoted as (not their words):";
      case NOT_FOUND, UNCHECKED -> lead(quote);
    };
  }

  /// Whether the words are real, but another person's.
  static boolean isOfOthers(Quote quote) {
    return quote.fidelity().isWordForWord() && quote.attribution() == Attribution.MISATTRIBUTED;
  }

  /// Whether the words are known only as others quote them.
  static boolean isQuoted(Quote quote) {
    return quote.fidelity().isWordForWord() && coverage(quote) == Coverage.QUOTED;
  }

  private static Coverage coverage(Quote quote) {
    Evidence evidence = quote.evidence();
    return evidence == null ? Coverage.NONE : evidence.coverage();
  }

  private static String real(Quote quote) {
    return isQuoted(quote) ? "As others quote it" : "Exact words";
  }

  private static String whose(Quote quote) {
    return Naming.possessive(quote);
  }

  private static String pieces(Quote quote) {
    int voices =
        (int)
            quote.passages().stream()
                .map(quote::saidBy)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    int works = (int) quote.passages().stream().map(Passage::sourceId).distinct().count();
    return voices > 1
        ? counted(voices) + " speakers"
        : works > 1 ? counted(works) + " works" : "distant parts";
  }

  private static String counted(int number) {
    return number - 2 < NUMBERS.length ? NUMBERS[number - 2] : Integer.toString(number);
  }
}
