/// Command lines as people type them, and calls of a process.
@NullMarked
package bot.verbatim.chat.line;

import org.jspecify.annotations.NullMarked;
