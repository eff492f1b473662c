package bot.verbatim.slack;

import org.jspecify.annotations.Nullable;

/// Messages as they are sent, in JSON.
final class Messages {

  /// The length of all but text and blocks, and of some escapes.
  private static final int FRAME = 300;

  private Messages() {}

  /// A message that nobody is pinged by and that nothing is unfurled in.
  static String json(Drawn drawn) {
    return json(drawn, null);
  }

  /// @param threadTs the thread to stand in, or null
  static String json(Drawn drawn, @Nullable String threadTs) {
    boolean forAll = drawn.surface() == Surface.CHANNEL;
    Json message =
        Json.object(drawn.text().length() + Fitting.length(drawn.blocks()) + FRAME)
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
