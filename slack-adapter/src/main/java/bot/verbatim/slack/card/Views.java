package bot.verbatim.slack.card;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Topic;
import java.util.ArrayList;
import java.util.List;

/// Builds views as JSON: modal windows and the app's Home tab.
public final class Views {

  /// Callback id of the search window.
  public static final String FIND = "find";

  /// Block and action id of the select for what to search for, whose options are requested as
  /// people type.
  public static final String WANTED = "wanted";

  /// Block and action id of the select for a channel in which the answer is shown as well.
  static final String WHERE = "where";

  private static final String NAME = "Verbatim";

  /// Slack's limit on the title and the buttons of a window.
  private static final int BUTTON = 24;

  /// Maximum number of topic buttons on the Home tab. Chosen by hand; no test tells.
  private static final int MOST_TOPICS = 100;

  private Views() {}

  /// The search window.
  ///
  /// @param command its first option gives the placeholder of the select
  public static String find(CommandSpec command) {
    String select =
        Json.of("external_select")
            .with("action_id", WANTED)
            .raw("min_query_length", "1")
            .raw(
                "placeholder",
                Blocks.plainText(command.options().getFirst().description(), Blocks.PLACEHOLDER))
            .end();
    String channel =
        Json.of("conversations_select")
            .with("action_id", WHERE)
            .with("response_url_enabled", true)
            .end();
    return modal(
            List.of(
                input(WANTED, "What about?", select, false),
                input(WHERE, "Show it to a channel as well", channel, true)))
        .with("callback_id", FIND)
        .raw("submit", Blocks.plainText("Find", BUTTON))
        .end();
  }

  /// A window with a reply.
  public static String showing(RenderedReply drawn) {
    return modal(drawn.blocks()).end();
  }

  /// The Home tab: an introduction, topics, one quote and the help.
  ///
  /// @param quote rendered for a view
  public static String home(List<Topic> topics, RenderedReply quote, RenderedReply help) {
    List<String> blocks = new ArrayList<>();
    blocks.add(Blocks.header(NAME));
    blocks.add(
        Blocks.section(
            "Quotes with their sources, and how far each can be trusted. Words stand inside"
                + " quotation marks only when they were matched to the source's own text."));
    blocks.addAll(ListBlocks.topicButtons(topics.stream().limit(MOST_TOPICS).toList()));
    blocks.add(Blocks.divider());
    blocks.addAll(quote.blocks());
    blocks.add(Blocks.divider());
    blocks.addAll(help.blocks());
    return Json.of("home").array("blocks", blocks).end();
  }

  /// A response to a submission that replaces the window by this view.
  public static String instead(String view) {
    return Json.object().with("response_action", "update").raw("view", view).end();
  }

  /// The options of the select: the completions, then the typed words themselves.
  public static String options(List<Choice> choices, String typed) {
    List<String> options = new ArrayList<>();
    choices.forEach(choice -> addOption(options, choice.name(), choice.value()));
    addOption(options, "Search for “" + PlainText.onOneLine(typed) + "”", typed);
    return Json.object().array("options", options).end();
  }

  private static void addOption(List<String> options, String shown, String value) {
    if (!value.isBlank() && value.length() <= Blocks.OPTION_VALUE) {
      options.add(Blocks.option(shown, value));
    }
  }

  private static Json modal(List<String> blocks) {
    return Json.of("modal")
        .raw("title", Blocks.plainText(NAME, BUTTON))
        .raw("close", Blocks.plainText("Close", BUTTON))
        .array("blocks", blocks);
  }

  private static String input(String id, String label, String element, boolean optional) {
    return Json.of("input")
        .with("block_id", id)
        .raw("label", Blocks.plainText(label, Blocks.VALUE))
        .raw("element", element)
        .with("optional", optional)
        .end();
  }
}
