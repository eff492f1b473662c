/// What every platform shows of a reply: the same words in the same order, which a renderer only
/// draws.
@NullMarked
package bot.verbatim.chat.card;

import org.jspecify.annotations.NullMarked;
