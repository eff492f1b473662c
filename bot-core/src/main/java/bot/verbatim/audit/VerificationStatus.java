package bot.verbatim.audit;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.Verdict;

/// How a check's finding compares with what is recorded of a quote.
public enum VerificationStatus {
  /// The check confirms the record.
  HOLDS,
  /// The quote was unchecked; now there is a finding.
  NEW,
  /// The check contradicts the record.
  FAILS,
  /// A low-confidence check differs from a person's judgement, which stays.
  JUDGED,
  /// The text does not decide.
  OPEN;

  /// @param whole whether the whole source was read; a part can show that words are there, but not
  ///   that they are absent
  static VerificationStatus of(Quote quote, Verdict verdict, boolean whole) {
    Fidelity recorded = quote.fidelity();
    Fidelity found = verdict.fidelity();
    if (found == Fidelity.UNCHECKED) {
      return OPEN;
    }
    boolean unsure =
        verdict.confidence() == Evidence.Confidence.LOW
            && EvidenceRecording.person(quote, verdict).isPresent();
    if (recorded == Fidelity.UNCHECKED) {
      return unsure && !whole ? JUDGED : NEW;
    }
    if (recorded == found) {
      return creditsAnother(quote, verdict) ? FAILS : HOLDS;
    }
    if (!whole && !found.isWordForWord()) {
      return OPEN;
    }
    return unsure ? JUDGED : FAILS;
  }

  /// Whether the record credits the speaker with another person's words.
  private static boolean creditsAnother(Quote quote, Verdict verdict) {
    return verdict.attribution() == Attribution.MISATTRIBUTED
        && quote.attribution() == Attribution.SOURCED;
  }
}
