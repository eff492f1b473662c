/// Renders replies as text and as JSON.
@NullMarked
package bot.verbatim.console.draw;

import org.jspecify.annotations.NullMarked;
