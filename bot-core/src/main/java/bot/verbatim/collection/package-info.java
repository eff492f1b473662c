/// Reads, checks and writes the data folder. Parsers of YAML and JSON stay inside.
@NullMarked
package bot.verbatim.collection;

import org.jspecify.annotations.NullMarked;
