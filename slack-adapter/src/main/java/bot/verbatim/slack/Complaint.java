package bot.verbatim.slack;

import java.time.Duration;

/// Why the bot cannot run on Slack, in one sentence that says what to do.
final class Complaint extends Exception {

  private static final long serialVersionUID = 1;

  /// The exit codes of [sysexits](https://man.openbsd.org/sysexits).
  static final int UNAVAILABLE = 69;

  static final int WRONG_SETTING = 78;

  private final int exitCode;
  private final Duration pause;

  private Complaint(int exitCode, String sentence, Duration pause) {
    super(sentence);
    this.exitCode = exitCode;
    this.pause = pause;
  }

  /// Nothing helps until somebody changes a setting.
  static Complaint aboutSetting(String sentence) {
    return new Complaint(WRONG_SETTING, sentence, Duration.ZERO);
  }

  /// Something outside is not there; it may come back.
  static Complaint aboutSurroundings(String sentence) {
    return aboutSurroundings(sentence, Duration.ZERO);
  }

  /// @param pause how long to wait before another try, as far as it is known
  static Complaint aboutSurroundings(String sentence, Duration pause) {
    return new Complaint(UNAVAILABLE, sentence, pause);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }

  Duration pause() {
    return pause;
  }

  int exitCode() {
    return exitCode;
  }
}
