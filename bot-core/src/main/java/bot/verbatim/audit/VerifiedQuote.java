package bot.verbatim.audit;

import bot.verbatim.collection.EvidenceStore.Held;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.Verdict;
import java.util.Optional;

/// A quote and the result of checking it.
public record VerifiedQuote(Held held, Verdict verdict, VerificationStatus status) {

  public Quote quote() {
    return held.quote();
  }

  /// The person whose recorded judgement this check may not replace, if any.
  public Optional<String> judge() {
    return EvidenceRecording.person(quote(), verdict);
  }
}
