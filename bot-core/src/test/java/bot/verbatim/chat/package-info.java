/// Tests of the conversation, and what every platform's renderer must keep to.
@NullMarked
package bot.verbatim.chat;

import org.jspecify.annotations.NullMarked;
