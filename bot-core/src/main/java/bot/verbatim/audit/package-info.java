/// Checks quotes and links against their sources, and decides what to record.
@NullMarked
package bot.verbatim.audit;

import org.jspecify.annotations.NullMarked;
