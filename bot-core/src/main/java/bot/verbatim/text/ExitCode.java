package bot.verbatim.text;

/// What a process says to its shell when it ends; above 2, as in
/// [sysexits](https://man.openbsd.org/sysexits).
public final class ExitCode {

  public static final int OK = 0;

  /// Nothing matched, or something recorded does not hold.
  public static final int NOTHING = 1;

  /// The call was wrong.
  public static final int WRONG_CALL = 2;

  /// The collection cannot be opened: `EX_NOINPUT`.
  public static final int CANNOT_OPEN = 66;

  /// Something outside is not there; it may come back: `EX_UNAVAILABLE`.
  public static final int UNAVAILABLE = 69;

  /// Something went wrong here: `EX_SOFTWARE`.
  public static final int FAILURE = 70;

  /// It is too early to try again: `EX_TEMPFAIL`.
  public static final int TRY_LATER = 75;

  /// Nothing helps until somebody changes a setting: `EX_CONFIG`.
  public static final int WRONG_SETTING = 78;

  /// Ended by Ctrl-C: 128 and the number of the signal.
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
