package bot.verbatim.discord;

/// Why the bot cannot run, as one sentence for who runs it.
final class Refusal extends Exception {

  /// Exit codes as in [sysexits](https://man.freebsd.org/cgi/man.cgi?sysexits).
  static final int UNAVAILABLE = 69;

  /// As every command of the launcher has it.
  static final int WRONG_CALL = 2;

  static final int TRY_LATER = 75;
  static final int WRONG_SETTING = 78;

  private final int exitCode;

  /// @param sentence what is wrong, and what to do about it
  Refusal(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }

  /// What is wrong, and what to do about it.
  String sentence() {
    return String.valueOf(getMessage());
  }
}
