package bot.verbatim.text;

import java.time.Duration;

/// Why the process cannot run, or not go on: a sentence for whoever runs it, and its [ExitCode].
public final class StartupFailure extends Exception {

  private static final long serialVersionUID = 1;

  private final int exitCode;
  private final Duration retryAfter;

  private StartupFailure(int exitCode, String sentence, Duration retryAfter) {
    super(sentence);
    this.exitCode = exitCode;
    this.retryAfter = retryAfter;
  }

  /// The call cannot be understood, or names something that is not there.
  ///
  /// @param sentence what is wrong, and what to write instead
  public static StartupFailure wrongCall(String sentence) {
    return new StartupFailure(ExitCode.WRONG_CALL, sentence, Duration.ZERO);
  }

  /// Nothing helps until somebody changes a setting.
  ///
  /// @param sentence names the setting, and says what to do about it
  public static StartupFailure wrongSetting(String sentence) {
    return new StartupFailure(ExitCode.WRONG_SETTING, sentence, Duration.ZERO);
  }

  /// Something outside is not there; it may come back.
  public static StartupFailure unavailable(String sentence) {
    return unavailable(sentence, Duration.ZERO);
  }

  /// The same, where it was told when to ask again.
  ///
  /// @param retryAfter how long to wait before another try
  public static StartupFailure unavailable(String sentence, Duration retryAfter) {
    return new StartupFailure(ExitCode.UNAVAILABLE, sentence, retryAfter);
  }

  /// It is too early to try again.
  public static StartupFailure tryLater(String sentence) {
    return new StartupFailure(ExitCode.TRY_LATER, sentence, Duration.ZERO);
  }

  /// What the process ends with.
  public int exitCode() {
    return exitCode;
  }

  /// How long to wait before another try; zero where nothing is known.
  public Duration retryAfter() {
    return retryAfter;
  }

  /// What is wrong, and what to do about it.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
