/// Checks whether a source contains a quote, and who says it there.
@NullMarked
package bot.verbatim.verify;

import org.jspecify.annotations.NullMarked;
