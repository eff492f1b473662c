package bot.verbatim.audit;

import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Source;
import java.util.List;

/// Tells when a text is probably another one than the source's, so that what is known of a source
/// is not lost to a mistaken file name.
record WrongTextGuard(Source source, ReferenceText text) {

  /// Fewer quotes than these prove nothing.
  private static final int LEAST = 2;

  /// Lets nothing be written from a text that lacks most of what was found in the source before.
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

  /// A text with the same hash is the same text, whatever was found in it.
  private boolean wasFoundElsewhere(VerifiedQuote compared) {
    Evidence evidence = compared.quote().evidence();
    return compared.quote().fidelity().isWordForWord()
        && evidence != null
        && !evidence.passages().isEmpty()
        && !text.sha256().equals(evidence.textSha256());
  }
}
