package bot.verbatim.slack.card;

import java.util.List;

/// A reply as Slack shows it.
///
/// @param surface where it may be shown
/// @param text what notifications show and screen readers read; escaped
/// @param blocks what everybody else sees, in Block Kit, each block in JSON
public record RenderedReply(Surface surface, String text, List<String> blocks) {

  public RenderedReply {
    blocks = List.copyOf(blocks);
  }
}
