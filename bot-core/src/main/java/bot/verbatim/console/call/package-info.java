/// Arguments, environment, output and exit codes of the process.
@NullMarked
package bot.verbatim.console.call;

import org.jspecify.annotations.NullMarked;
