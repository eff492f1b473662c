@NullMarked
package bot.verbatim.search;

import org.jspecify.annotations.NullMarked;
