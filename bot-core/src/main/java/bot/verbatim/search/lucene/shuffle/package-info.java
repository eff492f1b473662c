/// Draws quotes at random without repeats.
@NullMarked
package bot.verbatim.search.lucene.shuffle;

import org.jspecify.annotations.NullMarked;
