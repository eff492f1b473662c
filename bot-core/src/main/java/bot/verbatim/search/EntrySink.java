package bot.verbatim.search;

/// Takes what people may want to have completed, while an index is made.
interface EntrySink {

  /// What an entry stands for.
  enum Kind {
    TOPIC,
    PERSON,
    SOURCE,
    LINE
  }

  /// One thing to complete; the same one may come many times, and its weights add up.
  ///
  /// @param shown what a person would type the beginning of
  /// @param value what is asked for instead, for example a topic's slug
  /// @param weight how often it is quoted
  void add(Kind kind, String shown, String value, int weight);
}
