/// The ground floor: what is visible, folding, distance, digests, exit codes. Each once, on Java
/// alone.
@NullMarked
package bot.verbatim.text;

import org.jspecify.annotations.NullMarked;
