/// Admission control: a bounded, fair queue for requests, deadlines for their acknowledgement, and
/// no request worked on twice. Adapters share it.
@NullMarked
package bot.verbatim.chat.admission;

import org.jspecify.annotations.NullMarked;
