/// Admission control: a bounded, fair request queue, deadlines for acknowledgements, and
/// deduplication of requests. Adapters share it.
@NullMarked
package bot.verbatim.chat.admission;

import org.jspecify.annotations.NullMarked;
