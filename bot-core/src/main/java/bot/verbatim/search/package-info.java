/// Search over quotes. The ports expose neither Lucene nor Caffeine.
@NullMarked
package bot.verbatim.search;

import org.jspecify.annotations.NullMarked;
