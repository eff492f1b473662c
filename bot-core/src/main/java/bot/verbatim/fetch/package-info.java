/// Fetches a page of the public web for an operator, and can reach nothing else.
@NullMarked
package bot.verbatim.fetch;

import org.jspecify.annotations.NullMarked;
