/// Citing quotes, through the front door.
@NullMarked
package bot.verbatim.cite;

import org.jspecify.annotations.NullMarked;
