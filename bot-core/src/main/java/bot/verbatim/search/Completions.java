package bot.verbatim.search;

import java.util.List;

/// Completes what is being typed, on each key press.
public interface Completions {

  /// What can be completed.
  enum Kind {
    /// Topics, people, sources, and quotes by their labels, their first and their rarest words.
    ABOUT,
    /// People.
    SPEAKER,
    /// Sources.
    SOURCE
  }

  /// The most likely completions, best first; one typo is forgiven from four letters on.
  ///
  /// @param limit 1 to 25
  List<Completion> complete(Kind kind, String typed, int limit);
}
