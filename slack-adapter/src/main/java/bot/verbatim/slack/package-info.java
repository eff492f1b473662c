/// Takes commands from Slack to the core and draws its replies as Slack messages.
@NullMarked
package bot.verbatim.slack;

import org.jspecify.annotations.NullMarked;
