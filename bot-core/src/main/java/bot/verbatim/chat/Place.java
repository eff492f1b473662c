package bot.verbatim.chat;

/// Where a request comes from.
///
/// @param community one server or workspace, or one person's private talk with the bot; what
///   belongs to one community is never seen in another
/// @param channel the channel within it
/// @param person who asks
public record Place(String community, String channel, String person) {}
