package bot.verbatim.search;

import static bot.verbatim.search.Completions.Kind.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Completes from quotes as they stand in a collection.
final class QuoteCompletionTest {

  @TempDir Path home;

  private final FeedOfRecords feed =
      new FeedOfRecords()
          .topics(new Topic("rlhf", "Learning from feedback", List.of("human raters"), ""))
          .part(
              "a",
              Quotes.verbatim("a-1", "And then the culture took a backseat to shiny goods.", "x"),
              Quotes.verbatim("a-2", "And then the culture took over what was left of us.", "x"),
              Quotes.verbatim(
                  "a-3",
                  "And then the culture took a long and winding road down into the valley,"
                      + " where nobody had ever met a hippopotamus.",
                  "x"),
              Quotes.labelled("a-4", "Nothing else was said here.", "On sunlit uplands", "rlhf"));

  @Test
  void completesAQuoteFromItsRarestWords() throws IOException {
    assertThat(values("shiny")).containsExactly("a-1");
    assertThat(values("backse")).containsExactly("a-1");
    assertThat(values("cult")).isEmpty();
  }

  @Test
  void showsTheWordThatIsTypedWhereItStandsFarInside() throws IOException {
    assertThat(complete("hippo")).containsExactly(new Completion("… hippopotamus.", "a-3"));
  }

  @Test
  void completesAnyWordOfALabel() throws IOException {
    assertThat(complete("uplands")).containsExactly(new Completion("On sunlit uplands", "a-4"));
    assertThat(complete("sunlit u")).containsExactly(new Completion("On sunlit uplands", "a-4"));
  }

  @Test
  void completesLaterWordsOfNames() throws IOException {
    assertThat(values("leik")).containsExactly("Jan Leike");
    assertThat(values("feedb")).containsExactly("rlhf");
    assertThat(values("raters")).containsExactly("rlhf");
  }

  private List<String> values(String typed) throws IOException {
    return complete(typed).stream().map(Completion::value).toList();
  }

  private List<Completion> complete(String typed) throws IOException {
    try (QuoteIndex index = QuoteIndex.open(home, feed, IndexSettings.STANDARD)) {
      return index.complete(ABOUT, typed, 5);
    }
  }
}
