/// The conversation that all platforms share: what is asked, what is answered, and who finds the
/// command for it.
@NullMarked
package bot.verbatim.chat;

import org.jspecify.annotations.NullMarked;
