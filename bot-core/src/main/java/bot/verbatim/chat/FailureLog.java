package bot.verbatim.chat;

/// Keeps what went wrong where an operator finds it.
public interface FailureLog {

  /// Keeps a failure.
  ///
  /// @return a short reference under which it is found; the only thing that who asked gets to see
  String keep(Throwable failure);
}
