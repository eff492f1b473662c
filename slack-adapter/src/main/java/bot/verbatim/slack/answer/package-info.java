/// Passes requests to the core, acknowledges them in time, and sends the replies.
@NullMarked
package bot.verbatim.slack.answer;

import org.jspecify.annotations.NullMarked;
