/// Renders replies as Discord components.
@NullMarked
package bot.verbatim.discord.card;

import org.jspecify.annotations.NullMarked;
