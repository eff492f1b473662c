/// Autocompletion by Lucene's suggester.
@NullMarked
package bot.verbatim.search.lucene.suggest;

import org.jspecify.annotations.NullMarked;
