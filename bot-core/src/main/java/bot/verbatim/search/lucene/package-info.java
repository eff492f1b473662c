/// Implements the ports of `search` on Lucene.
@NullMarked
package bot.verbatim.search.lucene;

import org.jspecify.annotations.NullMarked;
