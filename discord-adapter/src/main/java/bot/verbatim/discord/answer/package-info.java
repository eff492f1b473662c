/// Takes interactions to the core and sends the replies.
@NullMarked
package bot.verbatim.discord.answer;

import org.jspecify.annotations.NullMarked;
