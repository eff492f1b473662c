/// The operator's commands: `check`, `verify`, `find`.
@NullMarked
package bot.verbatim.console.operate;

import org.jspecify.annotations.NullMarked;
