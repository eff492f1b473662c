package bot.verbatim.quote;

/// A topic or source, and its number of quotes.
public record Counted<T>(T what, long quotes) {}
