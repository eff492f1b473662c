package bot.verbatim.search;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.command.Commands;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Our search as a platform asks it: one request through the [Dispatcher], one reply back.
final class DispatcherEngine implements Engine {

  private static final Place PLACE = new Place("bench", "bench", "bench");

  private final QuoteIndex index;
  private final Dispatcher dispatcher;

  DispatcherEngine(Path folder, Corpus corpus, IndexSettings settings) throws IOException {
    index = QuoteIndex.open(folder, corpus, settings);
    dispatcher =
        new Dispatcher(
            Commands.all(index, index, index, index, index),
            failure -> {
              throw new IllegalStateException(failure);
            });
  }

  @Override
  public List<String> find(String text, int limit) {
    Reply reply =
        dispatcher.answer(
            new Request(PLACE, "quote", Map.of("about", text, "limit", Integer.toString(limit))));
    return reply instanceof Reply.Quotes found
        ? found.quotes().stream().map(Quote::id).toList()
        : List.of();
  }

  @Override
  public void close() {
    index.close();
  }
}
