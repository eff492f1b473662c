/// Takes requests to the core and sends the replies.
@NullMarked
package bot.verbatim.slack.answer;

import org.jspecify.annotations.NullMarked;
