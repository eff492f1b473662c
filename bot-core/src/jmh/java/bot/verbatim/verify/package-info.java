@NullMarked
package bot.verbatim.verify;

import org.jspecify.annotations.NullMarked;
