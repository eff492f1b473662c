package bot.verbatim.slack.card;

import bot.verbatim.chat.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Builds [Block Kit](https://docs.slack.dev/reference/block-kit) elements as JSON, each within
/// Slack's limits.
///
/// Text is always `plain_text`, in which Slack interprets no mention, link or markup.
public final class Blocks {

  /// Maximum number of blocks in a message; a view may have twice as many.
  static final int MOST_IN_MESSAGE = 50;

  /// Maximum length of all blocks of a message as JSON. Slack documents no such limit; messages
  /// failed from [about 13,200](https://github.com/slackapi/bolt-js/issues/2509).
  static final int MOST_CHARACTERS = 13_000;

  /// Slack's limit on the value of a button.
  static final int VALUE = 2_000;

  /// Slack's limit on elements in an actions block.
  static final int MOST_BUTTONS = 25;

  /// Slack's limit on the text of a section.
  static final int TEXT = 3_000;

  /// Slack's limit on the value of an option.
  static final int OPTION_VALUE = 150;

  /// Slack's limit on a placeholder.
  static final int PLACEHOLDER = 150;

  /// Slack's limit on the text of a button and of an option.
  private static final int LABEL = 75;

  /// Characters beyond the limit that [#fit] examines. Chosen by hand; no test tells.
  private static final int AHEAD = 100;

  /// Slack's limit on the text of a header.
  private static final int HEADER = 150;

  /// Slack's limit on elements in a context block.
  private static final int CONTEXT = 10;

  private Blocks() {}

  static String header(String text) {
    return Json.of("header").raw("text", plainText(text, HEADER)).end();
  }

  static String section(String text) {
    return Json.of("section").raw("text", plainText(text, TEXT)).end();
  }

  static String divider() {
    return Json.of("divider").end();
  }

  /// A context block, which Slack shows in small print.
  public static String context(List<String> texts) {
    return Json.of("context")
        .array(
            "elements", texts.stream().limit(CONTEXT).map(text -> plainText(text, TEXT)).toList())
        .end();
  }

  static String actions(List<String> buttons) {
    return Json.of("actions")
        .array("elements", buttons.stream().limit(MOST_BUTTONS).toList())
        .end();
  }

  /// An actions block of the buttons that are present; empty if none is.
  static List<String> row(Stream<Optional<String>> buttons) {
    List<String> there = buttons.flatMap(Optional::stream).toList();
    return there.isEmpty() ? List.of() : List.of(actions(there));
  }

  /// @param value at most [#VALUE] characters
  static String button(String label, String actionId, String value) {
    return Json.of("button")
        .raw("text", plainText(label, LABEL))
        .with("action_id", actionId)
        .with("value", value)
        .end();
  }

  /// A menu; its values are told by the option that is chosen.
  static String menu(String placeholder, String actionId, List<String> options) {
    return Json.of("static_select")
        .with("action_id", actionId)
        .raw("placeholder", plainText(placeholder, PLACEHOLDER))
        .array("options", options)
        .end();
  }

  /// An option of a menu or a select.
  ///
  /// @param value at most [#OPTION_VALUE] characters
  static String option(String shown, String value) {
    return Json.object().raw("text", plainText(shown, LABEL)).with("value", value).end();
  }

  /// @param text cut if it is longer than `most` characters
  static String plainText(String text, int most) {
    return Json.of("plain_text").with("text", fit(text, most)).with("emoji", false).end();
  }

  /// The text cleaned and cut to at most `most` UTF-16 units; `–` if nothing is left.
  public static String fit(String text, int most) {
    return fit(text, most, String::length);
  }

  /// The text cleaned and cut so that its `length` is at most `most`; `–` if nothing is left.
  static String fit(String text, int most, ToIntFunction<String> length) {
    String clean = beginning(text, most);
    // Finding grapheme boundaries is slow, so only a little more than fits is examined.
    String head = clean.length() > most + AHEAD ? clean.substring(0, most + AHEAD) : clean;
    String cut = PlainText.cut(head, most, length);
    return cut.isEmpty() ? "–" : cut;
  }

  /// The clean text. Of a long text only a beginning that is longer than `most`: the rest is cut
  /// anyway.
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
}
