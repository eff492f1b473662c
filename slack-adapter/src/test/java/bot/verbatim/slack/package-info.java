/// Tests of the bot on Slack, with a local Slack that keeps to the platform's rules.
@NullMarked
package bot.verbatim.slack;

import org.jspecify.annotations.NullMarked;
