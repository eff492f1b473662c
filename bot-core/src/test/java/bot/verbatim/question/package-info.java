/// Ordinary questions to the shipped collection, and what must come.
@NullMarked
package bot.verbatim.question;

import org.jspecify.annotations.NullMarked;
