/// Commands that only read.
@NullMarked
package bot.verbatim.command.read;

import org.jspecify.annotations.NullMarked;
