package bot.verbatim.slack;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Topic;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/// Windows over Slack, and the app's own page.
final class Views {

  /// The window in which somebody looks for a quote.
  static final String FIND = "find";

  /// In that window, the select that is asked for its options.
  static final String WANTED = "wanted";

  /// In that window, where else to show what is found.
  static final String WHERE = "where";

  private static final String NAME = "Verbatim";
  private static final int OPTION = 75;
  private static final int OPTION_VALUE = 150;
  private static final int MOST_TOPICS = 100;

  private Views() {}

  /// @param command whose first option is chosen in the window
  static JsonObject find(CommandSpec command) {
    JsonObject select = Blocks.of("external_select");
    select.addProperty("action_id", WANTED);
    select.addProperty("min_query_length", 1);
    select.add("placeholder", Blocks.plainText(command.options().getFirst().description(), 150));
    JsonObject channel = Blocks.of("conversations_select");
    channel.addProperty("action_id", WHERE);
    channel.addProperty("response_url_enabled", true);
    JsonObject where = input(WHERE, "Show it to a channel as well", channel);
    where.addProperty("optional", true);
    JsonObject view = modal(array(input(WANTED, "What about?", select), where));
    view.addProperty("callback_id", FIND);
    view.add("submit", Blocks.plainText("Find", 24));
    return view;
  }

  static JsonObject showing(Drawn drawn) {
    return modal(drawn.blocks());
  }

  /// What the bot does, what there is to ask, and one quote.
  ///
  /// @param quote drawn for a view
  static JsonObject home(List<Topic> topics, Drawn quote, Drawn help) {
    JsonArray blocks = array(Blocks.header(NAME));
    blocks.add(
        Blocks.section(
            "Quotes with their sources, and how far each can be trusted. Words stand inside"
                + " quotation marks only when they were matched to the source's own text."));
    Listings.topicButtons(topics.stream().limit(MOST_TOPICS).toList()).forEach(blocks::add);
    blocks.add(Blocks.divider());
    blocks.addAll(quote.blocks());
    blocks.add(Blocks.divider());
    blocks.addAll(help.blocks());
    JsonObject view = Blocks.of("home");
    view.add("blocks", blocks);
    return view;
  }

  /// An answer that shows this in place of the window that was submitted.
  static JsonObject instead(JsonObject view) {
    JsonObject answer = new JsonObject();
    answer.addProperty("response_action", "update");
    answer.add("view", view);
    return answer;
  }

  /// What may be chosen: the completions, and the words themselves.
  static JsonObject options(List<Choice> choices, String typed) {
    JsonArray options = new JsonArray();
    choices.forEach(choice -> addOption(options, choice.name(), choice.value()));
    addOption(options, "Search for “" + PlainText.onOneLine(typed) + "”", typed);
    JsonObject answer = new JsonObject();
    answer.add("options", options);
    return answer;
  }

  private static void addOption(JsonArray options, String shown, String value) {
    if (!value.isBlank() && value.length() <= OPTION_VALUE) {
      JsonObject option = new JsonObject();
      option.add("text", Blocks.plainText(shown, OPTION));
      option.addProperty("value", value);
      options.add(option);
    }
  }

  private static JsonObject modal(JsonArray blocks) {
    JsonObject view = Blocks.of("modal");
    view.add("title", Blocks.plainText(NAME, 24));
    view.add("close", Blocks.plainText("Close", 24));
    view.add("blocks", blocks);
    return view;
  }

  private static JsonObject input(String id, String label, JsonObject element) {
    JsonObject block = Blocks.of("input");
    block.addProperty("block_id", id);
    block.add("label", Blocks.plainText(label, 2_000));
    block.add("element", element);
    return block;
  }

  private static JsonArray array(JsonObject... blocks) {
    JsonArray array = new JsonArray();
    List.of(blocks).forEach(array::add);
    return array;
  }
}
