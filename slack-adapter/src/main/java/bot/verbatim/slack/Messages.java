package bot.verbatim.slack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/// Messages as they are sent, in JSON.
final class Messages {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private Messages() {}

  /// A message that nobody is pinged by and that nothing is unfurled in.
  static JsonObject json(Drawn drawn) {
    JsonObject message = new JsonObject();
    message.addProperty(
        "response_type", drawn.surface() == Surface.CHANNEL ? "in_channel" : "ephemeral");
    message.addProperty("replace_original", false);
    message.addProperty("text", drawn.text());
    message.add("blocks", drawn.blocks());
    message.addProperty("parse", "none");
    message.addProperty("link_names", false);
    message.addProperty("unfurl_links", false);
    message.addProperty("unfurl_media", false);
    return message;
  }

  /// JSON for Slack, in which no character is escaped without need.
  static String written(JsonObject json) {
    return GSON.toJson(json);
  }
}
