/// Does this source say this? Alignment, speaker turns, evidence.
@NullMarked
package bot.verbatim.verify;

import org.jspecify.annotations.NullMarked;
