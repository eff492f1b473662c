package bot.verbatim.slack.card;

import org.jspecify.annotations.Nullable;

/// Writes the JSON of messages.
public final class MessagePayloads {

  /// Initial buffer size beyond text and blocks: the other fields, and some escapes.
  private static final int FRAME = 300;

  private MessagePayloads() {}

  /// A message that mentions nobody and unfurls no link.
  public static String json(RenderedReply drawn) {
    return json(drawn, null);
  }

  /// The same, in a thread.
  ///
  /// @param threadTs the thread, or null
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
