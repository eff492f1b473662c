package bot.verbatim.chat.admission;

/// The outcome of a request.
public sealed interface Outcome<T> {

  /// The work was done in time.
  record Answered<T>(T value) implements Outcome<T> {}

  /// The work threw an exception or error.
  record Failed<T>(Throwable cause) implements Outcome<T> {}

  /// The work was not done by the deadline. It still runs, unless the ticket is closed before it
  /// begins.
  record Late<T>() implements Outcome<T> {}

  /// The queue is full or closed; the work never begins.
  record Busy<T>() implements Outcome<T> {}

  /// The request is a duplicate, or arrived too old; the work never begins.
  record Dropped<T>() implements Outcome<T> {}
}
