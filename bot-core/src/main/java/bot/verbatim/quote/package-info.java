/// The domain model: quotes, their sources, evidence and credibility, without any library.
@NullMarked
package bot.verbatim.quote;

import org.jspecify.annotations.NullMarked;
