package bot.verbatim.slack.card;

import bot.verbatim.chat.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Pieces of [Block Kit](https://docs.slack.dev/reference/block-kit) in JSON, each within Slack's
/// limits.
///
/// Text is always `plain_text`, which Slack does not read: no mention, link or markup comes of it.
public final class Blocks {

  /// In one message; a view holds twice as many.
  static final int MOST_IN_MESSAGE = 50;

  /// Of the blocks of one message, written as JSON. Slack documents no such limit; messages failed
  /// from [about 13,200](https://github.com/slackapi/bolt-js/issues/2509).
  static final int MOST_CHARACTERS = 13_000;

  /// The value of a button.
  static final int VALUE = 2_000;

  /// In one row of them.
  static final int MOST_BUTTONS = 25;

  static final int TEXT = 3_000;
  private static final int LABEL = 75;
  private static final int AHEAD = 100;
  private static final int HEADER = 150;
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

  /// Small print.
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

  /// A row of those buttons that there are, or nothing.
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

  /// @param text cut where it is longer than `most` characters
  static String plainText(String text, int most) {
    return Json.of("plain_text").with("text", fit(text, most)).with("emoji", false).end();
  }

  /// The clean text, cut to so many characters as Slack may count them; never empty.
  public static String fit(String text, int most) {
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
}
