/// Writes evidence into the files and changes nothing else in them.
@NullMarked
package bot.verbatim.collection.write;

import org.jspecify.annotations.NullMarked;
