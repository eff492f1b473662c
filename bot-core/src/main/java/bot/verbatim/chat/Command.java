package bot.verbatim.chat;

import java.util.List;

/// A command that users can call.
public interface Command {

  /// Its name, description and options.
  CommandSpec spec();

  /// Answers a request whose options were checked against the spec.
  Reply answer(Request request);

  /// Completions of a partially typed option value, best first, at most 25.
  ///
  /// @param typed the value so far
  default List<Choice> complete(Request request, String option, String typed) {
    return List.of();
  }
}
