/// What people can ask: one file a command.
@NullMarked
package bot.verbatim.command;

import org.jspecify.annotations.NullMarked;
