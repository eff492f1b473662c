/// The bot in a terminal: single commands answered as cards or JSON, a conversation, and the
/// operator's commands.
@NullMarked
package bot.verbatim.console;

import org.jspecify.annotations.NullMarked;
