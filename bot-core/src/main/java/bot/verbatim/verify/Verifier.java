package bot.verbatim.verify;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.text.OverBudget;
import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.align.CandidateWindows;
import bot.verbatim.verify.align.ExactRuns;
import bot.verbatim.verify.align.QuoteTokens;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WeightedTerms;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.speaker.SourceText;
import bot.verbatim.verify.verdict.CheckContext;
import bot.verbatim.verify.verdict.MarkedCutStep;
import bot.verbatim.verify.verdict.NearWordsStep;
import bot.verbatim.verify.verdict.ParaphraseStep;
import bot.verbatim.verify.verdict.SpliceStep;
import bot.verbatim.verify.verdict.VerbatimStep;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Checks quotes against one source. Indexes the source once for any number of quotes; immutable
/// and thread-safe.
///
/// Words are compared after normalizing case, punctuation, typographic characters, ligatures,
/// hyphens, markup, white space and regional spelling; hesitations, asides and repeated words may
/// be missing on either side. Nothing else may: a changed word, number, name or negation is never
/// `verbatim` and never `edited`.
public final class Verifier {

  /// Maximum number of words that the splice, near-words and paraphrase steps compare; the rest of
  /// a longer quote is ignored there. Chosen by hand.
  private static final int LONGEST = 600;

  /// Steps of a check for any text, one more for each word of the text, and more for each char of
  /// the quote. Chosen by hand: what a text of 5 MB needs that repeats one sentence.
  private static final long STEPS = 500_000;

  private static final long STEPS_A_CHAR = 200;

  /// Maximum number of chars of the quote that count so, about as many as LONGEST words have.
  private static final int MOST_CHARS = 4_000;

  private final SourceIndex index;
  private final LongSupplier nanos;

  Verifier(SourceIndex index) {
    this(index, WorkBudget.UNTIMED);
  }

  private Verifier(SourceIndex index, LongSupplier nanos) {
    this.index = index;
    this.nanos = nanos;
  }

  /// Indexes a source, in time and memory proportional to its length; its checks take what time
  /// they need.
  public static Verifier of(SourceText source) {
    return new Verifier(new SourceIndex(source));
  }

  /// Reads and indexes a text.
  ///
  /// @param nanos a monotonic clock, in nanoseconds: reading may take ten seconds, and so may each
  ///   check
  /// @throws OverBudget if the text is too large; otherwise, no content makes this fail
  public static Verifier of(String content, ReadingOptions reading, LongSupplier nanos) {
    WorkBudget budget = new WorkBudget(Long.MAX_VALUE, nanos);
    return new Verifier(new SourceIndex(SourceText.read(content, reading, budget)), nanos);
  }

  /// The text as people read it, without markup.
  public String text() {
    return index.source.text();
  }

  /// Whether the text is the complete work.
  public boolean isWhole() {
    return index.source.isWhole();
  }

  /// Whether the text shows speakers' turns.
  public boolean hasTurns() {
    return index.source.hasTurns();
  }

  /// The speakers that the text names.
  public List<String> speakers() {
    return index.source.speakers();
  }

  /// Checks one quote.
  ///
  /// @throws OverBudget if it would take too long, as where the same words repeat in both
  public Verdict check(Claim claim) {
    CheckContext check = context(claim);
    if (check.quote.count() == 0 || index.words.count() == 0) {
      return ParaphraseStep.absent(check, List.of(), true);
    }
    return inOwnWords(check).orElseGet(() -> inOtherWords(check));
  }

  /// The verdict if the quote's words, or the pieces between its marked cuts, are the source's own;
  /// else empty.
  Optional<Verdict> inOwnWords(Claim claim) {
    CheckContext check = context(claim);
    return check.quote.count() == 0 || index.words.count() == 0
        ? Optional.empty()
        : inOwnWords(check);
  }

  CheckContext context(Claim claim) {
    int chars = Math.min(MOST_CHARS, claim.text().length());
    long steps = STEPS + index.words.count() + STEPS_A_CHAR * chars;
    return new CheckContext(index, claim, new WorkBudget(steps, nanos));
  }

  private Optional<Verdict> inOwnWords(CheckContext check) {
    return asWritten(check)
        .or(() -> new VerbatimStep(check).verdict())
        .or(() -> new MarkedCutStep(check).verdict());
  }

  /// Tries the quote with brackets inside words taken literally, since the source may have the same
  /// brackets.
  private Optional<Verdict> asWritten(CheckContext check) {
    return QuoteTokens.bracketsLetters(check.claim.text())
        ? new VerbatimStep(check.asWritten())
            .verdict()
            .filter(verdict -> verdict.fidelity() == Fidelity.VERBATIM)
        : Optional.empty();
  }

  private Verdict inOtherWords(CheckContext whole) {
    CheckContext check = whole.quote.count() > LONGEST ? whole.beginning(LONGEST) : whole;
    List<WordAlignment> runs = ExactRuns.in(check.search);
    WeightedTerms meaning = WeightedTerms.of(check.search, 0, check.quote.count());
    List<CandidateWindows.Window> windows =
        CandidateWindows.best(check.search, meaning, Math.max(20, check.quote.count()));
    return new SpliceStep(check, runs)
        .verdict()
        .or(() -> new NearWordsStep(check, runs).verdict(windows))
        .orElseGet(() -> new ParaphraseStep(check, runs, meaning).verdict(windows));
  }
}
