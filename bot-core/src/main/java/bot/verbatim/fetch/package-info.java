/// Fetches pages of the public web for operators, protected against SSRF.
@NullMarked
package bot.verbatim.fetch;

import org.jspecify.annotations.NullMarked;
