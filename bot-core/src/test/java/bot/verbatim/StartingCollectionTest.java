package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The collection that comes with the bot, asked through the front door.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartingCollectionTest {

  private static final Path DATA = Path.of("..", "data");
  private static final Place PLACE = new Place("test", "test", "test");

  private Verbatim verbatim;
  private List<Quote> all;
  private List<Quote> seventyFive;

  @BeforeAll
  void open(@TempDir Path home) throws IOException {
    verbatim = Verbatim.open(new Settings(DATA, home, 1));
    all = new ArrayList<>();
    seventyFive = new ArrayList<>();
    DataFolder folder = DataFolder.at(DATA, new PassageVerifier());
    List<String> topics =
        folder.catalog().topics().stream().map(topic -> "quotes/" + topic.slug()).toList();
    for (CollectionPart part : folder.parts()) {
      if (part.holdsQuotes()) {
        boolean isOfThe75 = topics.contains(part.name().replace(".yaml", ""));
        folder.read(part, isOfThe75 ? seventyFive::add : all::add);
      }
    }
    all.addAll(seventyFive);
  }

  @AfterAll
  void close() {
    verbatim.close();
  }

  @Test
  void holdsAll75() {
    Map<Fidelity, Long> counts =
        seventyFive.stream().collect(Collectors.groupingBy(Quote::fidelity, Collectors.counting()));
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Fidelity.VERBATIM, 5L,
                Fidelity.PARAPHRASE, 37L,
                Fidelity.SPLICED, 1L,
                Fidelity.NOT_FOUND, 7L,
                Fidelity.UNCHECKED, 25L));
  }

  @Test
  void holdsFourQuotesInHisOwnWordsOnEachTopic() {
    List<Counted<Topic>> topics = ((Reply.Topics) answer("quotes topics", Map.of())).topics();
    assertThat(topics).hasSize(8);
    for (var topic : topics) {
      assertThat(ownWords(quote -> quote.topics().contains(topic.what().slug())))
          .as(topic.what().slug())
          .hasSizeGreaterThanOrEqualTo(4);
    }
    assertThat(ownWords(_ -> true)).hasSizeGreaterThanOrEqualTo(40);
  }

  private List<Quote> ownWords(Predicate<Quote> fits) {
    return all.stream()
        .filter(fits)
        .filter(quote -> quote.fidelity() == Fidelity.VERBATIM)
        .filter(quote -> quote.speakerNames().equals("Jan Leike"))
        .toList();
  }

  Stream<Quote> seventyFive() {
    return seventyFive.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seventyFive")
  void findsEachByItsLabel(Quote quote) {
    assertThat(found(quote.label())).contains(indexed(quote));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seventyFive")
  void findsEachByAHalfRememberedLine(Quote quote) {
    assertThat(found(halfRemembered(quote.text()))).contains(indexed(quote));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("seventyFive")
  void findsEachByItsId(Quote quote) {
    assertThat(found(quote.id())).containsExactly(indexed(quote));
  }

  /// The quote as an index gives it back: without picks.
  private static Quote indexed(Quote quote) {
    return new Quote(
        quote.id(),
        quote.text(),
        quote.label(),
        quote.speakers(),
        quote.topics(),
        quote.occurrence(),
        quote.language(),
        quote.fidelity(),
        quote.evidence(),
        quote.attributed(),
        quote.note());
  }

  /// The longer words from after the first quarter on, in lower case and without punctuation.
  private static String halfRemembered(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}' -]", "").split(" ", -1);
    StringBuilder line = new StringBuilder();
    for (String word : Arrays.copyOfRange(words, words.length / 4, words.length)) {
      if (word.length() > 3 && line.length() < 60) {
        line.append(word).append(' ');
      }
    }
    return line.toString().strip();
  }

  private List<Quote> found(String about) {
    return ((Reply.Quotes) answer("quote", Map.of("about", about))).quotes();
  }

  private Reply answer(String command, Map<String, String> options) {
    return verbatim.dispatcher().answer(new Request(PLACE, command, options));
  }
}
