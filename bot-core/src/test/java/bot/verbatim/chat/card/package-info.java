/// Tests of what every platform shows.
@NullMarked
package bot.verbatim.chat.card;

import org.jspecify.annotations.NullMarked;
