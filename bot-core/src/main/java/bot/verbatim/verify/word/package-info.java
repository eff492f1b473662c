/// Splits text into words and normalizes them for comparison.
@NullMarked
package bot.verbatim.verify.word;

import org.jspecify.annotations.NullMarked;
