/// The Slack adapter: passes commands to the core and sends its replies as Slack messages.
@NullMarked
package bot.verbatim.slack;

import org.jspecify.annotations.NullMarked;
