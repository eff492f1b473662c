package bot.verbatim.search;

import java.io.IOException;
import java.util.List;

/// Something that finds quotes.
interface Engine extends AutoCloseable {

  /// The ids of the best, with everything that is shown of them read.
  List<String> find(String text, int limit) throws Exception;

  @Override
  void close() throws IOException;
}
