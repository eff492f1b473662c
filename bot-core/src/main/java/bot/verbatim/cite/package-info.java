/// Citations of a quote: Markdown, BibTeX, CSL-JSON, JSON-LD.
@NullMarked
package bot.verbatim.cite;

import org.jspecify.annotations.NullMarked;
