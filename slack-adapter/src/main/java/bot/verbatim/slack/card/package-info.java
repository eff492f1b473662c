/// Renders replies as Block Kit.
@NullMarked
package bot.verbatim.slack.card;

import org.jspecify.annotations.NullMarked;
