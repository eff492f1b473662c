/// The Discord adapter: passes commands to the core and sends its replies as Discord messages.
@NullMarked
package bot.verbatim.discord;

import org.jspecify.annotations.NullMarked;
