/// Connects to Discord, registers the commands, and counts sessions.
@NullMarked
package bot.verbatim.discord.gateway;

import org.jspecify.annotations.NullMarked;
