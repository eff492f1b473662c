package bot.verbatim.slack;

import bot.verbatim.slack.card.MessagePayloads;
import bot.verbatim.slack.card.RenderedReply;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/// What a person sees of blocks: text, labels of buttons, addresses of links, from top to bottom.
final class Seen {

  private final StringBuilder seen = new StringBuilder();

  private Seen() {}

  /// The message as Slack receives it.
  static JsonObject json(RenderedReply drawn) {
    return JsonParser.parseString(MessagePayloads.json(drawn)).getAsJsonObject();
  }

  static String in(RenderedReply drawn) {
    return in(json(drawn).getAsJsonArray("blocks"));
  }

  static String in(JsonArray blocks) {
    Seen seen = new Seen();
    seen.read(blocks);
    return seen.seen.toString();
  }

  private void read(JsonElement element) {
    if (element instanceof JsonArray array) {
      array.forEach(this::read);
    } else if (element instanceof JsonObject object) {
      read(object);
    }
  }

  private void read(JsonObject object) {
    switch (BlockKitRules.string(object, "type")) {
      case "text" -> seen.append(BlockKitRules.string(object, "text"));
      case "link" ->
          seen.append(BlockKitRules.string(object, "text"))
              .append(" (")
              .append(BlockKitRules.string(object, "url"))
              .append(')');
      case "plain_text" -> seen.append(BlockKitRules.string(object, "text")).append('\n');
      case "rich_text_quote", "rich_text_preformatted" -> {
        seen.append('\n');
        read(object.get("elements"));
        seen.append('\n');
      }
      case "rich_text" -> {
        read(object.get("elements"));
        seen.append('\n');
      }
      default -> object.entrySet().forEach(entry -> read(entry.getValue()));
    }
  }
}
