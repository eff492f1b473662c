package bot.verbatim.audit;

import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.quote.Source;
import java.time.LocalDate;
import java.util.List;

/// The result of checking the quotes of a source against a text.
///
/// @param quotes in the order of the collection
/// @param jointVoice the joint name of several authors, which is not recorded as a passage's
///   speaker; empty for one author or none
public record AuditResult(
    Source source, ReferenceText text, List<VerifiedQuote> quotes, String jointVoice) {

  public AuditResult {
    quotes = List.copyOf(quotes);
  }

  /// Whether the check contradicts no recorded quote.
  public boolean holds() {
    return quotes.stream().noneMatch(quote -> quote.status() == VerificationStatus.FAILS);
  }

  /// The findings to record.
  ///
  /// @param today the day of the check
  public List<EvidenceStore.Finding> findings(LocalDate today) {
    EvidenceRecording recording = new EvidenceRecording(text, today, jointVoice);
    return quotes.stream().flatMap(quote -> recording.of(quote).stream()).toList();
  }

  /// Refuses a whole text that is probably another work's.
  ///
  /// @throws AuditFailure if it lacks most of what was found in the source before
  public void requireRightText() throws AuditFailure {
    if (text.verifier().isWhole()) {
      new WrongTextGuard(source, text).refuse(quotes);
    }
  }
}
