/// Tests of admission, and the clock that all tests move.
@NullMarked
package bot.verbatim.chat.admission;

import org.jspecify.annotations.NullMarked;
