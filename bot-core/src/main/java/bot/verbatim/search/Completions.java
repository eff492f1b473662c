package bot.verbatim.search;

import java.util.List;

/// Autocompletion: suggests completions on each key press.
public interface Completions {

  /// The kind of entry to complete.
  enum Kind {
    /// Topics, people, sources, and quotes by their labels, their first and their rarest words.
    ABOUT,
    /// People.
    SPEAKER,
    /// Sources.
    SOURCE
  }

  /// The most likely completions, best first; one typo is tolerated from four letters on.
  ///
  /// @param limit 1 to 25
  List<Completion> complete(Kind kind, String typed, int limit);
}
