/// Receives requests from Slack, over Socket Mode or HTTP, and acknowledges them.
@NullMarked
package bot.verbatim.slack.wire;

import org.jspecify.annotations.NullMarked;
