package bot.verbatim.fetch;

/// A page was not fetched; the message is a sentence on why.
public final class FetchFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final Kind kind;

  FetchFailure(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /// Why.
  public enum Kind {
    /// The address is none that may be fetched.
    REFUSED,
    /// No such host.
    NO_HOST,
    /// No connection, or none that can be trusted.
    UNREACHABLE,
    /// It takes too long.
    TOO_SLOW,
    /// It is larger than may be read.
    TOO_LARGE,
    /// What comes is no HTTP, or leads nowhere.
    BROKEN
  }

  /// Why it was not fetched.
  public Kind kind() {
    return kind;
  }

  /// The sentence.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
