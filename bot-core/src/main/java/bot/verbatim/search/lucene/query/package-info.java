/// From typed words to ranked quotes.
@NullMarked
package bot.verbatim.search.lucene.query;

import org.jspecify.annotations.NullMarked;
