package bot.verbatim.text;

/// The exit codes of the process; 66 to 78 are those of
/// [sysexits](https://man.openbsd.org/sysexits).
public final class ExitCode {

  public static final int OK = 0;

  /// Nothing matched, or a check failed.
  public static final int NOTHING = 1;

  /// The command was invalid.
  public static final int WRONG_CALL = 2;

  /// The collection cannot be opened: `EX_NOINPUT`.
  public static final int CANNOT_OPEN = 66;

  /// An external service is unavailable; a retry may help: `EX_UNAVAILABLE`.
  public static final int UNAVAILABLE = 69;

  /// An internal error: `EX_SOFTWARE`.
  public static final int FAILURE = 70;

  /// It is too early for a retry: `EX_TEMPFAIL`.
  public static final int TRY_LATER = 75;

  /// A setting is invalid; a retry does not help: `EX_CONFIG`.
  public static final int WRONG_SETTING = 78;

  /// Ended by Ctrl-C: 128 + SIGINT.
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
