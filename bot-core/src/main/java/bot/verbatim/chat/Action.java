package bot.verbatim.chat;

/// A next step that a reply offers: a button where the platform has them.
///
/// @param label up to 40 characters
/// @param request what it asks; the platform keeps it as a command line, so that it outlives the
///   process
public record Action(String label, Request request) {}
