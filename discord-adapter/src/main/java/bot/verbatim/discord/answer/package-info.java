/// Passes interactions to the core, and sends its replies in time.
@NullMarked
package bot.verbatim.discord.answer;

import org.jspecify.annotations.NullMarked;
