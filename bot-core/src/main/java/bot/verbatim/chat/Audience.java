package bot.verbatim.chat;

/// Who may see a reply.
public enum Audience {
  /// All who are in the channel, where the platform answers in public.
  CHANNEL,
  /// Only who asked.
  ASKER
}
