package bot.verbatim.slack;

import com.google.gson.JsonArray;

/// A reply as Slack shows it.
///
/// @param surface where it may be shown
/// @param text what notifications show and screen readers read; escaped
/// @param blocks what everybody else sees, in Block Kit
record Drawn(Surface surface, String text, JsonArray blocks) {}
