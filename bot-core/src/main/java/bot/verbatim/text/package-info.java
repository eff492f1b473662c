/// Utilities that depend on Java alone: hidden characters, Unicode folding, edit distance, hashes,
/// exit codes.
@NullMarked
package bot.verbatim.text;

import org.jspecify.annotations.NullMarked;
