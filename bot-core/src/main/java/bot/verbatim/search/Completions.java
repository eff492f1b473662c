package bot.verbatim.search;

import java.util.List;

/// Autocompletion: suggests completions on each key press.
public interface Completions {

  /// The kind of entry to complete.
  enum Kind {
    /// Topics, people, sources, and quotes by their ids, labels, first and rarest words. Where
    /// nothing is typed: topics, then people whom the catalog knows.
    ABOUT,
    /// People who are quoted.
    SPEAKER,
    /// Sources.
    SOURCE,
    /// Quotes by their ids and labels; the value is the id.
    ID
  }

  /// The most likely completions, best first, real words before others; one typo is tolerated from
  /// four letters on.
  ///
  /// @param limit 1 to 25
  List<Completion> complete(Kind kind, String typed, int limit);
}
