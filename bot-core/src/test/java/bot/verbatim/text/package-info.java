/// Tests of the ground floor.
@NullMarked
package bot.verbatim.text;

import org.jspecify.annotations.NullMarked;
