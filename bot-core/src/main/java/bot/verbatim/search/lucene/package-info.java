/// Search on Lucene: what implements the ports of `search`.
@NullMarked
package bot.verbatim.search.lucene;

import org.jspecify.annotations.NullMarked;
