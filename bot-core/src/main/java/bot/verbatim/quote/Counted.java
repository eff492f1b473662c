package bot.verbatim.quote;

/// A topic or source, and how many quotes it has.
public record Counted<T>(T what, long quotes) {}
