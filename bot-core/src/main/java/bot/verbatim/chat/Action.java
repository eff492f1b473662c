package bot.verbatim.chat;

/// A follow-up that a reply offers, as a button if the platform has them.
///
/// @param label up to 40 characters
/// @param request the request it sends; the platform keeps it as a command line, so that it
///   survives a restart
/// @param turnsPage whether the answer takes the place of the message that offered it, for the
///   person who asked; anybody else gets it privately
public record Action(String label, Request request, boolean turnsPage) {

  /// An action whose answer is a message of its own.
  public Action(String label, Request request) {
    this(label, request, false);
  }
}
