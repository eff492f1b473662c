package bot.verbatim.chat;

/// Logs failures for the operator.
public interface FailureLog {

  /// Logs a failure.
  ///
  /// @return a short reference to the log entry; all that the person who asked is shown
  String keep(Throwable failure);
}
