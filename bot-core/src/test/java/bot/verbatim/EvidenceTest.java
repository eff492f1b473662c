package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Kind;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Why the quotes of the collection that comes with the bot are rated as they are.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTest {

  private static final Path DATA = Path.of("..", "data");

  private Verbatim verbatim;

  @BeforeAll
  void open(@TempDir Path home) throws IOException {
    verbatim = Verbatim.open(new Settings(DATA, home, 1));
  }

  @AfterAll
  void close() {
    verbatim.close();
  }

  @Test
  void wordForWordQuotesPutNothingInButWhatStandsInBrackets() throws IOException {
    List<Quote> quotes = new ArrayList<>();
    DataFolder folder = DataFolder.at(DATA, new PassageVerifier());
    for (CollectionPart part : folder.parts()) {
      if (part.holdsQuotes()) {
        folder.read(part, quotes::add);
      }
    }
    assertThat(quotes)
        .filteredOn(quote -> quote.fidelity().isWordForWord())
        .isNotEmpty()
        .allSatisfy(quote ->
            assertThat(why(quote.id()).comparisons())
                .isNotEmpty()
                .allSatisfy(comparison -> assertThat(comparison.stretches()).isNotEmpty())
                .flatExtracting(Comparison::stretches)
                .filteredOn(stretch -> stretch.kind() == Kind.PUT_IN)
                .extracting(Comparison.Stretch::words)
                .allMatch(
                    words -> quote.text().contains(words.startsWith("[") ? words : "[" + words)));
  }

  @Test
  void splicedWordsStandBesideEachSpeakersOwn() {
    List<EvidencePassage> passages = EvidencePassage.of(why("h4tn-2"));
    assertThat(passages)
        .extracting(passage -> passage.lead() + " " + passage.place().text(text -> text))
        .containsExactly(
            "Real words 1: — Daniel Filan, AXRP 24, section “Recursive self-improvement”, 27 Jul"
                + " 2023",
            "Real words 2: — Jan Leike, AXRP 24, section “Recursive self-improvement”, 27 Jul"
                + " 2023");
    assertThat(passages.getLast().compared())
        .endsWith(
            "[dropped: And there's] just no way that [dropped: that's] [added: is] going to"
                + " happen [added: fast enough] with [added: only] humans");
  }

  @Test
  void saysWhoSpeaksBeforeAndAfter() {
    EvidencePassage passage = EvidencePassage.of(why("vs6r-v")).getFirst();
    assertThat(passage.before()).isEqualTo("Before, Daniel Filan: … Yeah.");
    assertThat(passage.after()).startsWith("After, Daniel Filan: It makes sense.");
  }

  @Test
  void anIdWithAWrongCheckSignNamesTheOneThatIsMeant() {
    assertThat(answer("an9d-9"))
        .isEqualTo(new Reply.Problem("No quote has the id “an9d-9”. Did you mean an9d-8?"));
    assertThat(answer("zzzz-1")).isInstanceOf(Reply.NothingFound.class);
    assertThat(answer("AN9D 8")).isInstanceOf(Reply.Why.class);
  }

  private Reply.Why why(String id) {
    return (Reply.Why) answer(id);
  }

  private Reply answer(String id) {
    Request request =
        new Request(new Place("test", "test", "test"), "quotes why", Map.of("id", id));
    return verbatim.dispatcher().answer(request);
  }
}
