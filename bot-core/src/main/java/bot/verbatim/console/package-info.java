/// The bot in a terminal: cards and JSON for one command, a conversation, and the operator's
/// commands.
@NullMarked
package bot.verbatim.console;

import org.jspecify.annotations.NullMarked;
