/// The index on disk: made, brought up to date, opened and read.
@NullMarked
package bot.verbatim.search.lucene.index;

import org.jspecify.annotations.NullMarked;
