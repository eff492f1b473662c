/// Draws replies with Discord's components.
@NullMarked
package bot.verbatim.discord.card;

import org.jspecify.annotations.NullMarked;
