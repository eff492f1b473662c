package bot.verbatim.audit;

import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Source;
import java.util.List;

/// Detects a text that is probably not the source's, so that a wrong file name does not overwrite
/// evidence.
record WrongTextGuard(Source source, ReferenceText text) {

  /// Minimum number of quotes found before that is needed to refuse a text. Chosen by hand.
  private static final int LEAST = 2;

  /// Refuses a text that lacks most of the quotes that were found in the source before.
  ///
  /// @throws AuditFailure if more than half of the quotes that were found word for word are not
  ///   there
  void refuse(List<VerifiedQuote> all) throws AuditFailure {
    List<VerifiedQuote> before = all.stream().filter(this::wasFoundElsewhere).toList();
    long there =
        before.stream().filter(known -> known.verdict().fidelity().isWordForWord()).count();
    if (before.size() < LEAST || 2 * there >= before.size()) {
      return;
    }
    throw new AuditFailure(
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
