package bot.verbatim.slack.card;

/// Where a reply is shown.
public enum Surface {
  /// An ephemeral message, which only the person who asked sees.
  PRIVATE,
  /// A message that all in the channel see.
  CHANNEL,
  /// A modal window or the app's Home tab, neither of which belongs to a channel.
  VIEW
}
