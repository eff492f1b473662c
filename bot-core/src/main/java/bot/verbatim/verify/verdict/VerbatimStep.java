package bot.verbatim.verify.verdict;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.verify.Finding;
import bot.verbatim.verify.Verdict;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first step: looks for the whole quote in one piece.
public record VerbatimStep(CheckContext check) {

  /// Matches of fewer words are reported as very short, at medium confidence. Chosen by hand.
  private static final int SHORT = 4;

  public Optional<Verdict> verdict() {
    List<WordAlignment> hits = check.search.whole(0, check.quote.count());
    return hits.stream()
        .filter(hit -> !OmittedNegation.isIn(check, hit))
        .min(
            Comparator.<WordAlignment>comparingInt(hit -> check.speakers.rank(List.of(hit)))
                .thenComparingInt(WordAlignment::start))
        .map(best -> verdict(best, hits.size()));
  }

  private Verdict verdict(WordAlignment hit, int places) {
    Set<Integer> voices = check.speakers.voices(List.of(hit));
    List<Finding> findings = new ArrayList<>(check.speakers.findings(voices));
    if (places > 1) {
      findings.add(new Finding(Finding.Kind.STANDS_MORE_THAN_ONCE, Integer.toString(places)));
    }
    ContextFindings.around(check, hit, findings);
    OmittedNegation.remark(check, hit, findings);
    boolean dropped = EdgeCuts.remarks(check, hit, hit, findings);
    boolean isShort = hit.matched() < SHORT;
    if (isShort) {
      findings.add(new Finding(Finding.Kind.VERY_SHORT, ""));
    }
    Confidence confidence = isShort || dropped ? Confidence.MEDIUM : Confidence.HIGH;
    boolean joined = check.speakers.isJoined(voices);
    Fidelity inOneVoice = dropped || marksChanges(hit) ? Fidelity.EDITED : Fidelity.VERBATIM;
    return new Verdict(
        joined ? Fidelity.SPLICED : inOneVoice,
        check.speakers.attribution(voices, joined ? Attribution.DISPUTED : Attribution.SOURCED),
        confidence,
        check.excerpts.of(List.of(hit)),
        findings);
  }

  /// Whether the quote marks a change: brackets that the source does not have, or a cut where only
  /// optional words were skipped.
  private boolean marksChanges(WordAlignment hit) {
    if (check.quote.changesCase) {
      return true;
    }
    boolean skips = hit.matched() < hit.end() - hit.start();
    for (int word = 0; word < check.quote.count(); word++) {
      int place = hit.first(word);
      if (skips && check.quote.isCutBefore(word) && !isSourcesOwn(hit, word)) {
        return true;
      }
      if (check.quote.isBracketed(word)
          && (place < 0 || !check.index.words.is(place, Tokens.BRACKETED))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSourcesOwn(WordAlignment hit, int word) {
    int before = hit.last(word - 1);
    return check.quote.isBareCutBefore(word) && before >= 0 && check.index.hasPointsAfter(before);
  }
}
