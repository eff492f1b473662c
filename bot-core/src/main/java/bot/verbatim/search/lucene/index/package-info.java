/// The index on disk: building, updating, opening and reading it.
@NullMarked
package bot.verbatim.search.lucene.index;

import org.jspecify.annotations.NullMarked;
