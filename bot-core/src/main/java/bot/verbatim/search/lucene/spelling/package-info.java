/// Spelling correction: which known words a typed word may mean.
@NullMarked
package bot.verbatim.search.lucene.spelling;

import org.jspecify.annotations.NullMarked;
