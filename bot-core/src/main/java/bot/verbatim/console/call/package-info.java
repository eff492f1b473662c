/// What a process was called with, and what surrounds it.
@NullMarked
package bot.verbatim.console.call;

import org.jspecify.annotations.NullMarked;
