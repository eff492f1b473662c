/// Takes commands from Discord to the core and draws its replies as Discord messages.
@NullMarked
package bot.verbatim.discord;

import org.jspecify.annotations.NullMarked;
