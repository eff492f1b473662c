/// How text becomes words and keys, and what the fields of the index are called.
@NullMarked
package bot.verbatim.search.lucene.text;

import org.jspecify.annotations.NullMarked;
