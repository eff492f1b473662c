/// What a quote is, tested.
@NullMarked
package bot.verbatim.quote;

import org.jspecify.annotations.NullMarked;
