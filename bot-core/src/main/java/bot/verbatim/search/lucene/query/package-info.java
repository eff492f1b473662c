/// Query analysis, retrieval and ranking.
@NullMarked
package bot.verbatim.search.lucene.query;

import org.jspecify.annotations.NullMarked;
