/// Reads plain text, Markdown, HTML and captions into lines.
@NullMarked
package bot.verbatim.verify.format;

import org.jspecify.annotations.NullMarked;
