/// The chat commands, one per file.
@NullMarked
package bot.verbatim.command;

import org.jspecify.annotations.NullMarked;
