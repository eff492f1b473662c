package bot.verbatim.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What Slack refuses in a message or a view, by its [reference of Block
/// Kit](https://docs.slack.dev/reference/block-kit). Numbers are written here anew, on purpose.
final class BlockKitRules {

  private static final Set<String> IN_MESSAGES =
      Set.of("section", "divider", "header", "context", "actions", "rich_text");
  private static final Set<String> IN_VIEWS =
      Set.of("section", "divider", "header", "context", "actions", "rich_text", "input");

  private final List<String> broken = new ArrayList<>();

  private BlockKitRules() {}

  /// All rules that a message breaks.
  static List<String> brokenByMessage(JsonObject message) {
    BlockKitRules rules = new BlockKitRules();
    JsonArray blocks = array(message, "blocks");
    rules.check(blocks.size() <= 50, "more than 50 blocks");
    rules.check(blocks.toString().length() <= 13_200, "msg_blocks_too_long");
    String text = string(message, "text");
    rules.check(!text.isBlank(), "no text beside the blocks");
    rules.check(text.length() <= 4000, "text of " + text.length());
    rules.blocks(blocks, IN_MESSAGES);
    return rules.broken;
  }

  /// All rules that a modal or a home tab breaks.
  static List<String> brokenByView(JsonObject view) {
    BlockKitRules rules = new BlockKitRules();
    JsonArray blocks = array(view, "blocks");
    rules.check(blocks.size() <= 100, "more than 100 blocks");
    rules.check(blocks.toString().length() <= 250_000, "view too large");
    if (string(view, "type").equals("modal")) {
      for (String name : List.of("title", "submit", "close")) {
        if (view.has(name) || name.equals("title")) {
          rules.text(view.getAsJsonObject(name), 24, name);
        }
      }
    }
    rules.check(string(view, "private_metadata").length() <= 3000, "private_metadata");
    rules.check(string(view, "callback_id").length() <= 255, "callback_id");
    rules.blocks(blocks, IN_VIEWS);
    return rules.broken;
  }

  private void blocks(JsonArray blocks, Set<String> allowed) {
    for (JsonElement element : blocks) {
      JsonObject block = element.getAsJsonObject();
      String type = string(block, "type");
      check(allowed.contains(type), "block " + type);
      check(string(block, "block_id").length() <= 255, "block_id");
      switch (type) {
        case "section" -> text(block.getAsJsonObject("text"), 3000, type);
        case "header" -> text(block.getAsJsonObject("text"), 150, type);
        case "context" -> context(array(block, "elements"));
        case "actions" -> actions(array(block, "elements"));
        case "rich_text" -> richText(array(block, "elements"));
        case "input" -> input(block);
        default -> {}
      }
    }
  }

  private void context(JsonArray elements) {
    check(!elements.isEmpty() && elements.size() <= 10, "context of " + elements.size());
    elements.forEach(element -> text(element.getAsJsonObject(), 3000, "context"));
  }

  private void actions(JsonArray elements) {
    check(!elements.isEmpty() && elements.size() <= 25, "actions of " + elements.size());
    Set<String> ids = new HashSet<>();
    for (JsonElement element : elements) {
      JsonObject button = element.getAsJsonObject();
      check(ids.add(string(button, "action_id")), "action_id twice in a block");
      check(string(button, "action_id").length() <= 255, "action_id");
      if (string(button, "type").equals("static_select")) {
        menu(button);
        continue;
      }
      check(string(button, "value").length() <= 2000, "value of a button");
      check(string(button, "url").length() <= 3000, "url of a button");
      text(button.getAsJsonObject("text"), 75, "button");
    }
  }

  private void menu(JsonObject menu) {
    text(menu.getAsJsonObject("placeholder"), 150, "placeholder");
    JsonArray options = array(menu, "options");
    check(!options.isEmpty() && options.size() <= 100, "options of a menu");
    Set<String> values = new HashSet<>();
    for (JsonElement element : options) {
      JsonObject option = element.getAsJsonObject();
      text(option.getAsJsonObject("text"), 75, "option");
      String value = string(option, "value");
      check(!value.isEmpty() && value.length() <= 150, "value of an option");
      check(values.add(value), "value twice in a menu");
    }
  }

  private void input(JsonObject block) {
    text(block.getAsJsonObject("label"), 2000, "label");
    JsonObject element = block.getAsJsonObject("element");
    if (element.has("placeholder")) {
      text(element.getAsJsonObject("placeholder"), 150, "placeholder");
    }
  }

  private void richText(JsonArray parts) {
    check(!parts.isEmpty(), "rich_text without parts");
    for (JsonElement part : parts) {
      JsonArray elements = array(part.getAsJsonObject(), "elements");
      check(!elements.isEmpty(), "part of rich_text without elements");
      for (JsonElement each : elements) {
        JsonObject element = each.getAsJsonObject();
        check(!string(element, "text").isEmpty(), "empty text in rich_text");
        switch (string(element, "type")) {
          case "text" -> {}
          case "link" -> link(string(element, "url"));
          case String other -> broken.add("rich_text element " + other);
        }
      }
    }
  }

  private void link(String url) {
    String scheme = String.valueOf(URI.create(url).getScheme());
    check(Set.of("http", "https").contains(scheme) && url.length() <= 3000, "link to " + url);
  }

  private void text(JsonObject text, int most, String where) {
    String type = string(text, "type");
    String shown = string(text, "text");
    check(type.equals("plain_text") || type.equals("mrkdwn"), where + " of type " + type);
    check(!shown.isEmpty(), where + " without text");
    check(shown.length() <= most, where + " of " + shown.length());
  }

  /// Options that answer a select which asks for them.
  static List<String> brokenByOptions(JsonObject answer) {
    BlockKitRules rules = new BlockKitRules();
    JsonArray options = array(answer, "options");
    rules.check(options.size() <= 100, "more than 100 options");
    for (JsonElement option : options) {
      rules.text(option.getAsJsonObject().getAsJsonObject("text"), 75, "option");
      String value = string(option.getAsJsonObject(), "value");
      rules.check(!value.isEmpty() && value.length() <= 150, "value of an option");
    }
    return rules.broken;
  }

  private void check(boolean kept, String rule) {
    if (!kept) {
      broken.add(rule);
    }
  }

  static String string(JsonObject object, String name) {
    return object.has(name) && object.get(name).isJsonPrimitive()
        ? object.get(name).getAsString()
        : "";
  }

  static JsonArray array(JsonObject object, String name) {
    return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
  }
}
