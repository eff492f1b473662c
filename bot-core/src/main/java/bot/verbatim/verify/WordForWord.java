package bot.verbatim.verify;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first step: does the whole quote stand in the source in one piece?
final class WordForWord {

  private static final int SHORT = 4;

  private final Check check;

  WordForWord(Check check) {
    this.check = check;
  }

  Optional<Verdict> verdict() {
    List<Hit> hits = check.search.whole(0, check.quote.count());
    return hits.stream()
        .filter(hit -> !LostNegation.isIn(check, hit))
        .min(
            Comparator.<Hit>comparingInt(hit -> check.speakers.rank(check.speakers.voices(hit)))
                .thenComparingInt(Hit::start))
        .map(best -> verdict(best, hits.size()));
  }

  private Verdict verdict(Hit hit, int places) {
    Set<Integer> voices = check.speakers.voices(hit);
    List<Finding> findings = new ArrayList<>(check.speakers.findings(voices));
    if (places > 1) {
      findings.add(new Finding(Finding.Kind.STANDS_MORE_THAN_ONCE, Integer.toString(places)));
    }
    Remarks.around(check, hit, findings);
    LostNegation.remark(check, hit, findings);
    boolean dropped = OuterCuts.remarks(check, hit, hit, findings);
    boolean isShort = hit.matched() < SHORT;
    if (isShort) {
      findings.add(new Finding(Finding.Kind.VERY_SHORT, ""));
    }
    Confidence confidence = isShort || dropped ? Confidence.MEDIUM : Confidence.HIGH;
    List<Passage> passages = check.excerpts.of(hit);
    if (check.speakers.isJoined(voices)) {
      Attribution attribution =
          check.speakers.isAnyOther(voices) ? Attribution.MISATTRIBUTED : Attribution.DISPUTED;
      return new Verdict(Fidelity.SPLICED, attribution, confidence, passages, findings);
    }
    return new Verdict(
        dropped || marksChanges(hit) ? Fidelity.EDITED : Fidelity.VERBATIM,
        check.speakers.ofOwnWords(voices),
        confidence,
        passages,
        findings);
  }

  /// Brackets around words that the source has without brackets still say that something changed,
  /// and so does a mark where only noise was cut.
  private boolean marksChanges(Hit hit) {
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

  private boolean isSourcesOwn(Hit hit, int word) {
    int before = hit.last(word - 1);
    return check.quote.isBareCutBefore(word) && before >= 0 && check.index.hasPointsAfter(before);
  }
}
