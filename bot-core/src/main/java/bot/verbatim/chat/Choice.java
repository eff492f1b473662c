package bot.verbatim.chat;

/// One completion of a partially typed value.
///
/// @param name as shown, at most 100 code points
/// @param value the completed value, at most 100 code points
public record Choice(String name, String value) {}
