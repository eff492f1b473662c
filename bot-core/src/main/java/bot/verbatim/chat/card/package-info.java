/// Platform-independent content of replies: the same words in the same order everywhere; renderers
/// add only the layout.
@NullMarked
package bot.verbatim.chat.card;

import org.jspecify.annotations.NullMarked;
