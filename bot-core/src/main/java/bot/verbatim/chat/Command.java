package bot.verbatim.chat;

import java.util.List;

/// Something that people can ask.
public interface Command {

  /// How it is offered.
  CommandSpec spec();

  /// Answers a request whose options fit the spec.
  Reply answer(Request request);

  /// What somebody may be about to type for an option, best first, at most 25.
  ///
  /// @param typed the value so far
  default List<Choice> complete(Request request, String option, String typed) {
    return List.of();
  }
}
