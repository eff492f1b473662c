package bot.verbatim.verify;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Answers whether one source says what it is quoted to say. Reads the source once and then checks
/// any number of quotes; immutable, and may be used by several threads.
///
/// The words are compared after folding case, punctuation, typographic signs, ligatures, hyphens,
/// markup, white space and regional spelling; hesitations, asides and words said twice may be
/// missing on either side. Nothing else may: a changed word, number, name or negation is never
/// `verbatim` and never `edited`.
public final class Verifier {

  /// From this share of meaning on, a passage says the same in other words.
  private static final double SAME_MEANING = 0.5;

  /// The same where only a part of the work was read, and the right passage may be elsewhere.
  private static final double SAME_MEANING_IN_PART = 0.55;

  private final SourceIndex index;

  private Verifier(SourceIndex index) {
    this.index = index;
  }

  /// Reads a source. Takes time and memory in proportion to its length.
  public static Verifier of(SourceText source) {
    return new Verifier(new SourceIndex(source));
  }

  /// Checks one quote.
  public Verdict check(Claim claim) {
    Check check = new Check(index, claim);
    if (check.quote.count() == 0 || index.words.count() == 0) {
      return absent(check, List.of(), 0);
    }
    return new WordForWord(check)
        .verdict()
        .or(() -> new MarkedCuts(check).verdict())
        .orElseGet(() -> inOtherWords(check));
  }

  private Verdict inOtherWords(Check check) {
    List<Hit> runs = Runs.in(check);
    Meaning meaning = Meaning.of(check, 0, check.quote.count());
    List<Windows.Window> windows = Windows.best(index, meaning, Math.max(20, check.quote.count()));
    return new Splice(check, runs)
        .verdict()
        .or(() -> new OtherWords(check, runs).verdict(windows))
        .orElseGet(() -> byMeaning(check, new Closest(check, meaning), windows));
  }

  private Verdict byMeaning(Check check, Closest closest, List<Windows.Window> windows) {
    Optional<Closest.Found> found = closest.in(windows);
    if (found.isEmpty()) {
      return absent(check, List.of(), 0);
    }
    Closest.Found near = found.get();
    List<Excerpt> passages = closest.sentences(near);
    double enough = index.source.isWhole() ? SAME_MEANING : SAME_MEANING_IN_PART;
    if (near.share() < enough || near.ideas() < 2) {
      return absent(check, near.ideas() < 2 ? List.of() : passages, near.share());
    }
    Set<Integer> voices = Set.of(index.voice(near.from()));
    List<Finding> findings = new ArrayList<>(check.speakers.findings(voices));
    if (!index.source.isWhole()) {
      findings.add(new Finding(Finding.Kind.PART_READ, ""));
    }
    return new Verdict(
        Fidelity.PARAPHRASE,
        check.speakers.isAnyOther(voices) ? Attribution.DISPUTED : Attribution.SOURCED,
        near.share() > 0.7 ? Confidence.MEDIUM : Confidence.LOW,
        passages,
        List.of(),
        findings);
  }

  private Verdict absent(Check check, List<Excerpt> nearest, double share) {
    boolean whole = index.source.isWhole();
    List<Finding> findings = whole ? List.of() : List.of(new Finding(Finding.Kind.PART_READ, ""));
    boolean nothingToCheck = check.quote.count() == 0 || index.words.count() == 0;
    return new Verdict(
        whole && !nothingToCheck ? Fidelity.NOT_FOUND : Fidelity.UNCHECKED,
        whole && !nothingToCheck ? Attribution.DISPUTED : Attribution.UNSOURCED,
        share < 0.3 && whole ? Confidence.HIGH : Confidence.MEDIUM,
        nearest,
        List.of(),
        findings);
  }
}
