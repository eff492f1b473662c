package bot.verbatim.chat;

/// One completion of what somebody is typing.
///
/// @param name as shown, at most 100 code points
/// @param value what it stands for, at most 100 code points
public record Choice(String name, String value) {}
