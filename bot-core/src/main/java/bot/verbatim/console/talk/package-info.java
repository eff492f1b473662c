/// The conversation in a terminal.
@NullMarked
package bot.verbatim.console.talk;

import org.jspecify.annotations.NullMarked;
