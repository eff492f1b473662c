/// Assembles the core: from `Verbatim.open(Settings)` to `close()`.
@NullMarked
package bot.verbatim;

import org.jspecify.annotations.NullMarked;
