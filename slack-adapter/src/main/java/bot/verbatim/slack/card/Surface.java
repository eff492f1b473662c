package bot.verbatim.slack.card;

/// Where a reply is shown.
public enum Surface {
  /// A message that only who asked can see.
  PRIVATE,
  /// A message for all in the channel.
  CHANNEL,
  /// A window over Slack, or the app's own page, neither of which belongs to a channel.
  VIEW
}
