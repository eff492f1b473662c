package bot.verbatim.slack.card;

import java.util.List;

/// A reply rendered for Slack.
///
/// @param surface where it may be shown
/// @param text the fallback for notifications and screen readers; escaped
/// @param blocks the visible content: Block Kit blocks, each as JSON
public record RenderedReply(Surface surface, String text, List<String> blocks) {

  public RenderedReply {
    blocks = List.copyOf(blocks);
  }
}
