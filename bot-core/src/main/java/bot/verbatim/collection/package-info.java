/// Reads and writes the data folder and every other format, citations included. Parsers of YAML and
/// JSON stay inside.
@NullMarked
package bot.verbatim.collection;

import org.jspecify.annotations.NullMarked;
