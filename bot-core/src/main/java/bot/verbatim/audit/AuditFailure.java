package bot.verbatim.audit;

/// A source cannot be checked; the message says why, and what to do instead.
public final class AuditFailure extends Exception {

  private static final long serialVersionUID = 1;

  AuditFailure(String sentence) {
    super(sentence);
  }

  /// What is wrong, and what to do instead.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
