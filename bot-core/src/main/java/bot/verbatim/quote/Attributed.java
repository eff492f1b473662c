package bot.verbatim.quote;

/// Whether the speaker said it, and who decided that.
///
/// @param reason why a person decided on the attribution; empty where it is derived
/// @param by who decided on the attribution; empty where it is derived
public record Attributed(Attribution attribution, String reason, String by) {}
