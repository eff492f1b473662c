/// Aligns the words of a quote with the words of a source.
@NullMarked
package bot.verbatim.verify.align;

import org.jspecify.annotations.NullMarked;
