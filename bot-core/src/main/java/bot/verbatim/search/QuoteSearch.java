package bot.verbatim.search;

/// Finds quotes.
public interface QuoteSearch {

  /// What answers a question, best first; never throws on any text that a person can type.
  ///
  /// @throws java.io.UncheckedIOException if the index can no longer be read
  SearchResult find(SearchRequest question);
}
