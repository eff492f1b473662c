package bot.verbatim.verify;

import bot.verbatim.quote.Fidelity;
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

/// Answers whether one source says what it is quoted to say. Reads the source once and then checks
/// any number of quotes; immutable, and may be used by several threads.
///
/// The words are compared after folding case, punctuation, typographic signs, ligatures, hyphens,
/// markup, white space and regional spelling; hesitations, asides and words said twice may be
/// missing on either side. Nothing else may: a changed word, number, name or negation is never
/// `verbatim` and never `edited`.
public final class Verifier {

  /// Of a longer quote that is not the source's own, only so many words are looked for elsewhere.
  private static final int LONGEST = 600;

  private final SourceIndex index;

  Verifier(SourceIndex index) {
    this.index = index;
  }

  /// Reads a source. Takes time and memory in proportion to its length.
  public static Verifier of(SourceText source) {
    return new Verifier(new SourceIndex(source));
  }

  /// Reads a text. Nothing in it can make this fail.
  public static Verifier of(String content, ReadingOptions reading) {
    return of(SourceText.read(content, reading));
  }

  /// The text as people read it, without markup.
  public String text() {
    return index.source.text();
  }

  /// Whether this is all of the work.
  public boolean isWhole() {
    return index.source.isWhole();
  }

  /// Whether the text shows who speaks when.
  public boolean hasTurns() {
    return index.source.hasTurns();
  }

  /// Everybody whom the text names as a speaker.
  public List<String> speakers() {
    return index.source.speakers();
  }

  /// Checks one quote.
  public Verdict check(Claim claim) {
    CheckContext check = new CheckContext(index, claim);
    if (check.quote.count() == 0 || index.words.count() == 0) {
      return ParaphraseStep.absent(check, List.of(), true);
    }
    return inOwnWords(check).orElseGet(() -> inOtherWords(check));
  }

  /// The verdict where the quote's words, or the pieces between its marked cuts, are the source's.
  Optional<Verdict> inOwnWords(Claim claim) {
    CheckContext check = new CheckContext(index, claim);
    return check.quote.count() == 0 || index.words.count() == 0
        ? Optional.empty()
        : inOwnWords(check);
  }

  private Optional<Verdict> inOwnWords(CheckContext check) {
    return asWritten(check.claim)
        .or(() -> new VerbatimStep(check).verdict())
        .or(() -> new MarkedCutStep(check).verdict());
  }

  /// Brackets inside words may be the source's own; then they change nothing.
  private Optional<Verdict> asWritten(Claim claim) {
    return QuoteTokens.bracketsLetters(claim.text())
        ? new VerbatimStep(CheckContext.asWritten(index, claim))
            .verdict()
            .filter(verdict -> verdict.fidelity() == Fidelity.VERBATIM)
        : Optional.empty();
  }

  private Verdict inOtherWords(CheckContext whole) {
    CheckContext check = whole.quote.count() > LONGEST ? whole.beginning(LONGEST) : whole;
    List<WordAlignment> runs = ExactRuns.in(check.search);
    WeightedTerms meaning = WeightedTerms.of(check.search, 0, check.quote.count());
    List<CandidateWindows.Window> windows =
        CandidateWindows.best(index, meaning, Math.max(20, check.quote.count()));
    return new SpliceStep(check, runs)
        .verdict()
        .or(() -> new NearWordsStep(check, runs).verdict(windows))
        .orElseGet(() -> new ParaphraseStep(check, runs, meaning).verdict(windows));
  }
}
