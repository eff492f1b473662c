package bot.verbatim.slack;

import bot.verbatim.chat.PlainText;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Pieces of [Block Kit](https://docs.slack.dev/reference/block-kit), each within Slack's limits.
///
/// Text is always `plain_text`, which Slack does not read: no mention, link or markup comes of it.
final class Blocks {

  /// In one message; a view holds twice as many.
  static final int MOST_IN_MESSAGE = 50;

  /// Of the blocks of one message, written as JSON. Slack documents no such limit; messages failed
  /// from [about 13,200](https://github.com/slackapi/bolt-js/issues/2509).
  static final int MOST_CHARACTERS = 13_000;

  /// The value of a button.
  static final int VALUE = 2_000;

  static final int TEXT = 3_000;
  private static final int LABEL = 75;
  private static final int AHEAD = 100;
  private static final int HEADER = 150;

  /// In one row of them.
  static final int MOST_BUTTONS = 25;

  private static final int CONTEXT = 10;

  private Blocks() {}

  static JsonObject header(String text) {
    return withText("header", text, HEADER);
  }

  static JsonObject section(String text) {
    return withText("section", text, TEXT);
  }

  static JsonObject divider() {
    return of("divider");
  }

  /// Small print.
  static JsonObject context(List<String> texts) {
    JsonArray elements = new JsonArray();
    texts.stream().limit(CONTEXT).forEach(text -> elements.add(plainText(text, TEXT)));
    JsonObject block = of("context");
    block.add("elements", elements);
    return block;
  }

  static JsonObject actions(List<JsonObject> buttons) {
    JsonArray elements = new JsonArray();
    buttons.stream().limit(MOST_BUTTONS).forEach(elements::add);
    JsonObject block = of("actions");
    block.add("elements", elements);
    return block;
  }

  /// A row of those buttons that there are, or nothing.
  static List<JsonObject> row(Stream<Optional<JsonObject>> buttons) {
    List<JsonObject> there = buttons.flatMap(Optional::stream).toList();
    return there.isEmpty() ? List.of() : List.of(actions(there));
  }

  /// @param value at most [#VALUE] characters
  static JsonObject button(String label, String actionId, String value) {
    JsonObject button = of("button");
    button.add("text", plainText(label, LABEL));
    button.addProperty("action_id", actionId);
    button.addProperty("value", value);
    return button;
  }

  /// @param text cut where it is longer than `most` characters
  static JsonObject plainText(String text, int most) {
    JsonObject object = of("plain_text");
    object.addProperty("text", fit(text, most));
    object.addProperty("emoji", false);
    return object;
  }

  /// The clean text, cut to so many characters as Slack may count them; never empty.
  static String fit(String text, int most) {
    return fit(text, most, String::length);
  }

  /// The clean text, cut to what measures at most so much; never empty.
  static String fit(String text, int most, ToIntFunction<String> length) {
    String clean = beginning(text, most);
    // Finding where characters end takes long, so only a little more than what fits is looked at.
    String head = clean.length() > most + AHEAD ? clean.substring(0, most + AHEAD) : clean;
    String cut = PlainText.cut(head, most, length);
    return cut.isEmpty() ? "–" : cut;
  }

  /// The clean text, or more of its beginning than fits; of a long text the end does not matter.
  private static String beginning(String text, int most) {
    int enough = 2 * (most + AHEAD);
    if (text.length() > enough) {
      String clean = PlainText.clean(text.substring(0, enough));
      if (clean.length() > most) {
        return clean;
      }
    }
    return PlainText.clean(text);
  }

  static JsonObject of(String type) {
    JsonObject object = new JsonObject();
    object.addProperty("type", type);
    return object;
  }

  private static JsonObject withText(String type, String text, int most) {
    JsonObject block = of(type);
    block.add("text", plainText(text, most));
    return block;
  }
}
