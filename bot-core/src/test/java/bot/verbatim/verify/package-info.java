/// Tests of the checks of words against texts, and the benchmark that measures them.
@NullMarked
package bot.verbatim.verify;

import org.jspecify.annotations.NullMarked;
