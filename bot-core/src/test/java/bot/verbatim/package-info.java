/// Tests of the whole core, asked as people ask it.
@NullMarked
package bot.verbatim;

import org.jspecify.annotations.NullMarked;
