/// The terminal, from the arguments to the exit code.
@NullMarked
package bot.verbatim.console;

import org.jspecify.annotations.NullMarked;
