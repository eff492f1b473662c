/// Assembles the core: `Verbatim.open(Settings)` in, `close()` out.
@NullMarked
package bot.verbatim;

import org.jspecify.annotations.NullMarked;
