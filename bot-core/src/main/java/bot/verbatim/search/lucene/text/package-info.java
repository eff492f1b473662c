/// Text analysis, name folding, synonyms, and the fields of the index.
@NullMarked
package bot.verbatim.search.lucene.text;

import org.jspecify.annotations.NullMarked;
