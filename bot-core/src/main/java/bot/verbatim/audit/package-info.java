/// What is recorded of a check, and when not.
@NullMarked
package bot.verbatim.audit;

import org.jspecify.annotations.NullMarked;
