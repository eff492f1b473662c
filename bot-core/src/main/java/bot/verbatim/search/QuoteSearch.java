package bot.verbatim.search;

/// Searches quotes.
public interface QuoteSearch {

  /// The quotes that match a request, best first. No text that a person can type makes it throw.
  ///
  /// @throws java.io.UncheckedIOException if the index can no longer be read
  SearchResult find(SearchRequest question);
}
