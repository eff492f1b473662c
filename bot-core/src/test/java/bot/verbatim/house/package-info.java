/// The rules of the house, as tests: what the sources look like and who may use whom.
@NullMarked
package bot.verbatim.house;

import org.jspecify.annotations.NullMarked;
