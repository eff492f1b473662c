package bot.verbatim.slack.card;

import org.jspecify.annotations.Nullable;

/// Messages as they are sent, in JSON.
public final class MessagePayloads {

  /// The length of all but text and blocks, and of some escapes.
  private static final int FRAME = 300;

  private MessagePayloads() {}

  /// A message that nobody is pinged by and that nothing is unfurled in.
  public static String json(RenderedReply drawn) {
    return json(drawn, null);
  }

  /// The message as JSON.
  ///
  /// @param threadTs the thread to stand in, or null
  public static String json(RenderedReply drawn, @Nullable String threadTs) {
    boolean forAll = drawn.surface() == Surface.CHANNEL;
    Json message =
        Json.object(drawn.text().length() + SizeFitting.length(drawn.blocks()) + FRAME)
            .with("response_type", forAll ? "in_channel" : "ephemeral")
            .with("replace_original", false)
            .with("text", drawn.text())
            .array("blocks", drawn.blocks())
            .with("parse", "none")
            .with("link_names", false)
            .with("unfurl_links", false)
            .with("unfurl_media", false);
    return (threadTs == null ? message : message.with("thread_ts", threadTs)).end();
  }
}
