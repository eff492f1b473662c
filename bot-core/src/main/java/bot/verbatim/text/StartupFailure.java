package bot.verbatim.text;

import java.time.Duration;

/// The process cannot start or continue: a sentence for its operator, and an [ExitCode].
public final class StartupFailure extends Exception {

  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final Duration retryAfter;

  private StartupFailure(int exitCode, String sentence, Duration retryAfter) {
    super(sentence);
    this.exitCode = exitCode;
    this.retryAfter = retryAfter;
  }

  /// The command is invalid, or names something that does not exist.
  ///
  /// @param sentence what is wrong, and what to write instead
  public static StartupFailure wrongCall(String sentence) {
    return new StartupFailure(ExitCode.WRONG_CALL, sentence, Duration.ZERO);
  }

  /// A setting is invalid; a retry does not help.
  ///
  /// @param sentence names the setting, and says what to do about it
  public static StartupFailure wrongSetting(String sentence) {
    return new StartupFailure(ExitCode.WRONG_SETTING, sentence, Duration.ZERO);
  }

  /// An external service is unavailable; a retry may help.
  public static StartupFailure unavailable(String sentence) {
    return unavailable(sentence, Duration.ZERO);
  }

  /// An external service is unavailable, and said when to retry.
  ///
  /// @param retryAfter how long to wait before a retry
  public static StartupFailure unavailable(String sentence, Duration retryAfter) {
    return new StartupFailure(ExitCode.UNAVAILABLE, sentence, retryAfter);
  }

  /// It is too early for a retry.
  public static StartupFailure tryLater(String sentence) {
    return new StartupFailure(ExitCode.TRY_LATER, sentence, Duration.ZERO);
  }

  /// The exit code of the process.
  public int exitCode() {
    return exitCode;
  }

  /// How long to wait before a retry; zero if unknown.
  public Duration retryAfter() {
    return retryAfter;
  }

  /// What is wrong, and what to do about it.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
