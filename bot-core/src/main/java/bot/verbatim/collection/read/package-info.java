/// Reads the entries of the data folder into records.
@NullMarked
package bot.verbatim.collection.read;

import org.jspecify.annotations.NullMarked;
