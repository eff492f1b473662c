/// YAML and JSON Lines as nodes that know their line.
@NullMarked
package bot.verbatim.collection.syntax;

import org.jspecify.annotations.NullMarked;
