package bot.verbatim.audit;

import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Source;
import bot.verbatim.text.StartupFailure;
import java.time.LocalDate;
import java.util.List;

/// The result of checking the quotes of a source against a text.
///
/// @param quotes in the order of the collection
/// @param jointVoice the joint name of several authors, which is not recorded as a passage's
///   speaker; empty for one author or none
public record AuditResult(
    Source source, ReferenceText text, List<VerifiedQuote> quotes, String jointVoice) {

  /// Minimum number of quotes found before that is needed to refuse a text. Chosen by hand.
  private static final int LEAST = 2;

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

  /// Refuses a whole text that is probably not the source's, so that a wrong file name does not
  /// overwrite evidence.
  ///
  /// @throws StartupFailure if more than half of the quotes that were found word for word before
  ///   are not there
  public void requireRightText() throws StartupFailure {
    List<VerifiedQuote> before = quotes.stream().filter(this::wasFoundElsewhere).toList();
    long there =
        before.stream().filter(known -> known.verdict().fidelity().isWordForWord()).count();
    if (!text.verifier().isWhole() || before.size() < LEAST || 2 * there >= before.size()) {
      return;
    }
    throw StartupFailure.wrongCall(
        ("This does not look like the text of “%s”, so nothing was written: %s of the %d quotes"
                + " that were found in it word for word before %s there. Name the right file; if it"
                + " is the right one, correct these entries by hand, or say --partial if it holds a"
                + " part of the work.")
            .formatted(
                source.id(),
                there == 0 ? "none" : "only " + there,
                before.size(),
                there == 1 ? "is" : "are"));
  }

  /// Whether the quote was found word for word in a text with another hash or none.
  private boolean wasFoundElsewhere(VerifiedQuote compared) {
    Evidence evidence = compared.quote().evidence();
    return compared.quote().fidelity().isWordForWord()
        && evidence != null
        && !evidence.passages().isEmpty()
        && !text.sha256().equals(evidence.textSha256());
  }
}
