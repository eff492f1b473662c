/// Rules that hold between entries: ids, duplicates, evidence.
@NullMarked
package bot.verbatim.collection.rule;

import org.jspecify.annotations.NullMarked;
