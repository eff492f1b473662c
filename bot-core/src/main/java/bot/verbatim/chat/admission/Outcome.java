package bot.verbatim.chat.admission;

/// What became of a request.
public sealed interface Outcome<T> {

  /// The work was done in time.
  record Answered<T>(T value) implements Outcome<T> {}

  /// The work threw something.
  record Failed<T>(Throwable cause) implements Outcome<T> {}

  /// The work was not done by the deadline. It goes on until the ticket is closed.
  record Late<T>() implements Outcome<T> {}

  /// The queue is full, or closed; the work is never begun.
  record Busy<T>() implements Outcome<T> {}

  /// The request was seen before, or arrived too old; the work is never begun.
  record Dropped<T>() implements Outcome<T> {}
}
