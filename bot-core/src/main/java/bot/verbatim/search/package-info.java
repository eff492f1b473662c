/// Finds quotes. Lucene and Caffeine stay inside.
@NullMarked
package bot.verbatim.search;

import org.jspecify.annotations.NullMarked;
