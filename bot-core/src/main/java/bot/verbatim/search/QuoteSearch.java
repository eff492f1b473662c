package bot.verbatim.search;

/// Finds quotes.
public interface QuoteSearch {

  /// The quotes that fit a question best, or the topics that come near where none does.
  Found find(Question question);
}
