package bot.verbatim.audit;

import bot.verbatim.collection.EvidenceStore.Held;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.Verdict;
import java.util.Optional;

/// A quote, and what a check of it found.
public record VerifiedQuote(Held held, Verdict verdict, VerificationStatus status) {

  public Quote quote() {
    return held.quote();
  }

  /// The person whose judgement stands against what the check found, if there is one.
  public Optional<String> judge() {
    return EvidenceRecording.person(quote(), verdict);
  }
}
