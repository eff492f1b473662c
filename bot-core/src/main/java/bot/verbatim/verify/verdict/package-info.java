/// The five steps of a check, and what they conclude.
@NullMarked
package bot.verbatim.verify.verdict;

import org.jspecify.annotations.NullMarked;
