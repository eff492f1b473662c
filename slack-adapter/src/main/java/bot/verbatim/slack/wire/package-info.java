/// Takes requests from Slack, over sockets or HTTP.
@NullMarked
package bot.verbatim.slack.wire;

import org.jspecify.annotations.NullMarked;
