/// Platform-independent requests and replies, and the dispatcher that routes requests to commands.
@NullMarked
package bot.verbatim.chat;

import org.jspecify.annotations.NullMarked;
