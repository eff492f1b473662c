/// The five steps of a check, and the verdicts that they reach.
@NullMarked
package bot.verbatim.verify.verdict;

import org.jspecify.annotations.NullMarked;
