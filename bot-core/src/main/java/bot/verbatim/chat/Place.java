package bot.verbatim.chat;

/// Where a request comes from.
///
/// @param community a server or workspace, or a person's direct messages with the bot; data of one
///   community is never visible in another
/// @param channel the channel within it
/// @param person who asks
public record Place(String community, String channel, String person) {}
