/// Parses and completes typed commands, and parses process arguments.
@NullMarked
package bot.verbatim.chat.line;

import org.jspecify.annotations.NullMarked;
