/// Fetches pages of a web that a test makes.
@NullMarked
package bot.verbatim.fetch;

import org.jspecify.annotations.NullMarked;
