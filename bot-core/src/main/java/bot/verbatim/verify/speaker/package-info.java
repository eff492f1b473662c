/// Detects speaker labels and speaker turns in a text.
@NullMarked
package bot.verbatim.verify.speaker;

import org.jspecify.annotations.NullMarked;
