/// What a quote is, and how far it can be trusted: records and enums, no library.
@NullMarked
package bot.verbatim.quote;

import org.jspecify.annotations.NullMarked;
