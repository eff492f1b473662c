package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.chat.card.PhoneLines;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The cards of every quote of the collection that comes with the bot.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedCardsTest {

  private static final Path DATA = Path.of("..", "data");

  private final List<Quote> quotes = new ArrayList<>();
  private Verbatim verbatim;

  @BeforeAll
  void open(@TempDir Path home) throws IOException {
    verbatim = Verbatim.open(new Settings(DATA, home, 1));
    DataFolder folder = DataFolder.at(DATA, new PassageVerifier());
    for (CollectionPart part : folder.parts()) {
      if (part.holdsQuotes()) {
        folder.read(part, quotes::add);
      }
    }
    assertThat(quotes).isNotEmpty();
  }

  @AfterAll
  void close() {
    verbatim.close();
  }

  @Test
  void takeFourLinesOfAPhoneBesideTheWords() {
    assertThat(faults(quote -> beside(QuoteView.brief(quote)) <= 4)).isEmpty();
  }

  @Test
  void quoteOnlyRealWords() {
    assertThat(
            faults(quote ->
                Stream.of(QuoteView.of(quote), QuoteView.brief(quote))
                    .flatMap(view -> view.parts().stream())
                    .allMatch(part -> isReal(quote, part))))
        .isEmpty();
  }

  private static boolean isReal(Quote quote, CardPart part) {
    return switch (part) {
      case CardPart.RealWords(String lead, String words) ->
          quote.fidelity().isWordForWord()
              ? words.equals(quote.text())
              : lead.contains("eal words")
                  && quote.passages().stream().map(Passage::exact).anyMatch(words::equals);
      case CardPart.ClaimedWords(String lead, _) ->
          lead.startsWith("Often quoted as (not ") || lead.endsWith(", not confirmed:");
      default -> true;
    };
  }

  @Test
  void tellTheVerdictFirstAndTheTitleOnce() {
    assertThat(
            faults(quote -> {
              List<String> texts = texts(QuoteView.brief(quote));
              String foot = texts.getLast();
              return quote.fidelity() != Fidelity.VERBATIM
                  || (texts.getFirst().startsWith("✓ Exact words · ")
                      && foot.indexOf(quote.source().shownTitle())
                          == foot.lastIndexOf(quote.source().shownTitle()));
            }))
        .isEmpty();
  }

  @Test
  void nameNoHashNoAddressAndNoWordForTheAttribution() {
    assertThat(
            faults(quote ->
                !Pattern.compile("sourced\\b|SHA-|\\b[0-9a-f]{12}")
                    .matcher(String.join("\n", texts(QuoteView.of(quote))))
                    .find()))
        .isEmpty();
  }

  @Test
  void showTheEvidenceOfExactWordsOnOneScreen() {
    assertThat(
            faults(quote ->
                quote.fidelity() != Fidelity.VERBATIM
                    || quote.text().length() > 180
                    || lines(QuoteView.of(why(quote))) <= 30))
        .isEmpty();
  }

  /// The cards for which something does not hold.
  private List<String> faults(Predicate<Quote> holds) {
    return quotes.stream()
        .filter(quote -> !holds.test(quote))
        .map(quote ->
            String.join("\n", texts(QuoteView.of(quote)))
                + "\n"
                + String.join("\n", texts(QuoteView.brief(quote))))
        .toList();
  }

  private Reply.Why why(Quote quote) {
    return (Reply.Why)
        verbatim
            .dispatcher()
            .answer(new Request(new Place("t", "t", "t"), "quotes why", Map.of("id", quote.id())));
  }

  private static int beside(QuoteView view) {
    int lines = 0;
    for (CardPart part : view.parts()) {
      lines += PhoneLines.of(part.text(text -> text));
      lines -=
          switch (part) {
            case CardPart.RealWords(_, String words) -> PhoneLines.of("“" + words + "”");
            case CardPart.ClaimedWords(_, String words) -> PhoneLines.of(words);
            default -> 0;
          };
    }
    return lines;
  }

  private static int lines(QuoteView view) {
    int lines = 1;
    for (CardPart part : view.parts()) {
      lines += PhoneLines.of(part.text(text -> text));
      if (part instanceof EvidencePassage passage) {
        lines += PhoneLines.of(passage.before()) + PhoneLines.of(passage.after());
        lines += PhoneLines.of(passage.place().text(text -> text));
        lines += PhoneLines.of(passage.compared());
      }
    }
    return lines;
  }

  private static List<String> texts(QuoteView view) {
    return view.parts().stream().map(part -> part.text(text -> text)).toList();
  }
}
