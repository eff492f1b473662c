/// Reading and checking the data folder, through its front doors.
@NullMarked
package bot.verbatim.collection;

import org.jspecify.annotations.NullMarked;
