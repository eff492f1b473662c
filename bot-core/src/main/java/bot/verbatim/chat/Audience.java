package bot.verbatim.chat;

/// Who may see a reply.
public enum Audience {
  /// Everybody in the channel, if the platform answers in public.
  CHANNEL,
  /// Only the person who asked.
  ASKER
}
