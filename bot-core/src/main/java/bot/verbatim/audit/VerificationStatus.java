package bot.verbatim.audit;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.Verdict;

/// How what is recorded of a quote stands against what a check found.
public enum VerificationStatus {
  /// The check found the same.
  HOLDS,
  /// Nobody had checked, or could; now it is known.
  NEW,
  /// The check found something else.
  FAILS,
  /// An unsure check sees it otherwise than a person did, whose judgement stays.
  JUDGED,
  /// This text cannot tell.
  OPEN;

  /// @param whole whether all of the source was read; a part shows what is there, and nothing about
  ///   what is not
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

  /// Somebody else's words, recorded as the speaker's own.
  private static boolean creditsAnother(Quote quote, Verdict verdict) {
    return verdict.attribution() == Attribution.MISATTRIBUTED
        && quote.attribution() == Attribution.SOURCED;
  }
}
