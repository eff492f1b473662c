package bot.verbatim.chat;

/// A follow-up that a reply offers, as a button if the platform has them.
///
/// @param label up to 40 characters
/// @param request the request it sends; the platform keeps it as a command line, so that it
///   survives a restart
public record Action(String label, Request request) {}
