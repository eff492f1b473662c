/// Parses YAML and JSON Lines into nodes with line numbers.
@NullMarked
package bot.verbatim.collection.syntax;

import org.jspecify.annotations.NullMarked;
