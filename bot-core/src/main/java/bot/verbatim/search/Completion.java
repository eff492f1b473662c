package bot.verbatim.search;

/// What somebody may be about to type.
///
/// @param shown for the eye, at most 100 code points
/// @param value finds it again when it is asked for, at most 100 code points
public record Completion(String shown, String value) {}
