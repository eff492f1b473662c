/// Connects to the Discord gateway, registers the commands, and limits how often sessions begin.
@NullMarked
package bot.verbatim.discord.gateway;

import org.jspecify.annotations.NullMarked;
