package bot.verbatim.audit;

import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.quote.Source;
import java.time.LocalDate;
import java.util.List;

/// What came of comparing the quotes of a source with a text.
///
/// @param quotes in the order of the collection
/// @param jointVoice the name of all authors together, which no passage can have for its speaker;
///   empty where there is one author
public record AuditResult(
    Source source, ReferenceText text, List<VerifiedQuote> quotes, String jointVoice) {

  public AuditResult {
    quotes = List.copyOf(quotes);
  }

  /// Whether nothing that is recorded was found to be otherwise.
  public boolean holds() {
    return quotes.stream().noneMatch(quote -> quote.status() == VerificationStatus.FAILS);
  }

  /// What is new in it and should be written down.
  ///
  /// @param today the day of the check
  public List<EvidenceStore.Finding> findings(LocalDate today) {
    EvidenceRecording recording = new EvidenceRecording(text, today, jointVoice);
    return quotes.stream().flatMap(quote -> recording.of(quote).stream()).toList();
  }

  /// Refuses to record anything of a whole text that is probably another work's.
  ///
  /// @throws AuditFailure if it lacks most of what was found in the source before
  public void requireRightText() throws AuditFailure {
    if (text.verifier().isWhole()) {
      new WrongTextGuard(source, text).refuse(quotes);
    }
  }
}
