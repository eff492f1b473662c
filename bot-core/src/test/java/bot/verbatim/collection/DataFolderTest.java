package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Publication;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Rating;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.SourceLinks;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path folder;
  private final List<Problem> problems = new ArrayList<>();

  @BeforeEach
  void writeSoundFolder() throws IOException {
    Folders.write(folder, Folders.SOUND);
  }

  @Test
  void listsItsFilesByName() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# How to");
    Files.writeString(folder.resolve("quotes/.hidden.yaml"), "not: read");

    assertThat(DataFolder.at(folder, new PassageVerifier()).parts())
        .extracting(CollectionPart::name, CollectionPart::holdsQuotes)
        .containsExactly(
            tuple("venues.yaml", false),
            tuple("people.yaml", false),
            tuple("sources.yaml", false),
            tuple("topics.yaml", false),
            tuple("thesaurus.yaml", false),
            tuple("quotes/more.jsonl", true),
            tuple("quotes/musings.yaml", true));
  }

  @Test
  void seesAnEditThatKeepsSizeAndTime() throws IOException {
    Path file = folder.resolve("quotes/more.jsonl");
    FileTime time = Files.getLastModifiedTime(file);
    List<CollectionPart> before = DataFolder.at(folder, new PassageVerifier()).parts();

    Files.writeString(file, Files.readString(file).replace("To be", "To do"));
    Files.setLastModifiedTime(file, time);

    assertThat(DataFolder.at(folder, new PassageVerifier()).parts())
        .filteredOn(part -> !before.contains(part))
        .extracting(CollectionPart::name)
        .containsExactly("quotes/more.jsonl");
  }

  @Test
  void seesAnEditOfALargeFileByItsTime() throws IOException {
    Path file = folder.resolve("quotes/large.jsonl");
    Files.writeString(file, " ".repeat(2 << 20));
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    List<CollectionPart> before = DataFolder.at(folder, new PassageVerifier()).parts();
    assertThat(DataFolder.at(folder, new PassageVerifier()).parts()).isEqualTo(before);

    Files.setLastModifiedTime(file, FileTime.fromMillis(1_001));

    assertThat(DataFolder.at(folder, new PassageVerifier()).parts()).isNotEqualTo(before);
  }

  @Test
  void explainsTopicsSourcesAndPeople() throws IOException {
    Catalog catalog = DataFolder.at(folder, new PassageVerifier()).catalog();

    assertThat(catalog.topics())
        .contains(
            new Topic(
                "scalable-oversight",
                "Scalable Oversight",
                List.of("oversight"),
                "Judging what is hard to judge."));
    assertThat(catalog.people().getFirst().affiliations()).hasSize(2);
    assertThat(catalog.sources())
        .contains(
            new Source(
                "musings",
                "Musings on oversight",
                new SourceLinks("https://aligned.example/musings", null),
                List.of("Jan Leike", "Somebody Else"),
                new Publication("Aligned", "post", new PartialDate(2022, 12, 5)),
                new Credibility(Rating.MIXED, "Aligned", "Anybody can post there."),
                40,
                Map.of("ea", "123"),
                null,
                ""));
  }

  @Test
  void readsShortTitlesRatersAddressesOfPassagesAndWhatOthersQuote() throws IOException {
    Folders.write(
        folder,
        "venues.yaml",
        sound("venues.yaml").replace("rating: 2", "rating: 2\n    by: Wiki"));
    Folders.write(
        folder,
        "sources.yaml",
        sound("sources.yaml")
            .replace(
                "title: Musings on oversight", "title: Musings on oversight\n  short: Musings"));
    String quotes =
        sound("quotes/musings.yaml")
            .replaceFirst("( *)- exact:", "$1- url: https://aligned.example/7\n$1  exact:")
            .replaceFirst("coverage: [a-z]+", "coverage: quoted");
    Folders.write(folder, "quotes/musings.yaml", quotes);

    Quote quote = quote("pxmt-6");
    Evidence evidence = Optional.ofNullable(quote.evidence()).orElseThrow();
    assertThat(evidence.coverage()).isEqualTo(Evidence.Coverage.QUOTED);
    assertThat(evidence.passages().getFirst().url()).isEqualTo("https://aligned.example/7");
    assertThat(evidence.passages().getFirst().work()).isEqualTo("Musings");
    assertThat(quote.source().shownTitle()).isEqualTo("Musings");
    assertThat(quote.source().credibility().shown()).isEqualTo("rated 2/5 (Aligned, by Wiki)");
    assertThat(problems).isEmpty();

    Folders.write(
        folder, "quotes/musings.yaml", quotes.replace("https://aligned.example/7", "page 7"));
    assertThat(CollectionCheck.of(folder, new PassageVerifier()))
        .extracting(Problem::message)
        .anySatisfy(message -> assertThat(message).contains("`url`", "https://"));
  }

  private static String sound(String file) {
    return Objects.requireNonNull(Folders.SOUND.get(file));
  }

  @Test
  void prefersTheRatingOfTheSourceItself() throws IOException {
    assertThat(
            DataFolder.at(folder, new PassageVerifier())
                .catalog()
                .sources()
                .getLast()
                .credibility())
        .isEqualTo(new Credibility(Rating.HIGH, null, "A full transcript."));
  }

  @Test
  void trustsAPageThatNobodyRatedAsFarAsTheWorkThatItDescribes() throws IOException {
    Folders.write(
        folder,
        "sources.yaml",
        Folders.SOUND.get("sources.yaml")
            + """
            - {id: about-musings, title: About musings, kind: page, url: "https://a.example/1", describes: musings}
            - {id: about-axrp, title: About AXRP, kind: page, url: "https://a.example/2", describes: axrp-24}
            - {id: about-nothing, title: About nothing, kind: page, url: "https://a.example/3"}
            """);

    assertThat(DataFolder.at(folder, new PassageVerifier()).catalog().sources())
        .extracting(Source::id, Source::credibility)
        .contains(
            tuple(
                "about-musings",
                new Credibility(Rating.MIXED, "Aligned", "Anybody can post there.")),
            tuple(
                "about-axrp", new Credibility(Rating.HIGH, "Superalignment", "A full transcript.")),
            tuple("about-nothing", Credibility.UNRATED));
  }

  @Test
  void readsAQuoteWithItsEvidence() throws IOException {
    Quote quote = quote("pxmt-6");

    assertThat(quote.text()).isEqualTo("Evaluation is easier than generation.");
    assertThat(quote.topics()).containsExactly("scalable-oversight", "rlhf");
    assertThat(quote.source().title()).isEqualTo("Musings on oversight");
    assertThat(quote.attribution()).isEqualTo(Attribution.SOURCED);
    assertThat(Optional.ofNullable(quote.evidence()).orElseThrow().passages())
        .containsExactly(
            new Passage(
                "I believe evaluation is easier than generation",
                "As I said,",
                "",
                "Jan Leike",
                null,
                null,
                "musings",
                "https://aligned.example/musings",
                "",
                "Musings on oversight"));
    assertThat(problems).isEmpty();
  }

  @Test
  void takesTheAffiliationFromTheDay() throws IOException {
    assertThat(quote("pxmt-6").speakers())
        .containsExactly(new Speaker("Jan Leike", "jan-leike", "OpenAI"));
    assertThat(quote("pxmw-2").speakers())
        .containsExactly(
            new Speaker("Jan Leike", "jan-leike", "OpenAI"), Speaker.named("A critic unnamed"));
  }

  @Test
  void takesAPassageFromAnotherWork() throws IOException {
    assertThat(quote("pxmw-2").evidence())
        .satisfies(evidence ->
            assertThat(evidence.passages())
                .extracting(Passage::sourceId)
                .containsExactly("axrp-24", "musings"));
  }

  @Test
  void readsWhoSpeaksBeforeAndAfterAPassage() throws IOException {
    Passage passage =
        Optional.ofNullable(quote("l-2").evidence()).orElseThrow().passages().getFirst();
    assertThat(passage.speakerBefore()).isEqualTo("Rob");
    assertThat(passage.speakerAfter()).isEqualTo("Jan Leike");
  }

  @Test
  void keepsWhatAPersonDecided() throws IOException {
    Quote quote = quote("pxmv-4");

    assertThat(quote.attribution()).isEqualTo(Attribution.DISPUTED);
    assertThat(quote.attributionReason()).isEqualTo("It cuts against the text.");
    assertThat(quote.attributionBy()).isEqualTo("The editors");
  }

  @Test
  void readsLinesWithPlainNames() throws IOException {
    assertThat(quote("l-1"))
        .isEqualTo(
            new Quote(
                "l-1",
                "To be is to do.",
                "",
                List.of(Speaker.named("Some Body")),
                List.of("being"),
                new Occurrence(Source.named("A book"), "", null),
                "en",
                Fidelity.UNCHECKED,
                null,
                new Attributed(Attribution.UNSOURCED, "", ""),
                ""));
    assertThat(quote("l-2"))
        .satisfies(
            quote -> assertThat(quote.topics()).containsExactly("scalable-oversight"),
            quote -> assertThat(quote.speakers().getFirst().personId()).isEqualTo("jan-leike"));
  }

  @Test
  void readsLinesWithoutAnyOtherFile(@TempDir Path bare) throws IOException {
    Folders.write(bare, "quotes/q.jsonl", "{\"id\": \"1\", \"text\": \"Ah.\"}\n\n");

    DataFolder data = DataFolder.at(bare, new PassageVerifier(), problems::add);
    List<Quote> quotes = new ArrayList<>();
    data.read(data.parts().getFirst(), quotes::add);

    assertThat(quotes).extracting(Quote::speakerNames).containsExactly("unknown speaker");
    assertThat(data.catalog().topics()).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void leavesOutWhatIsBrokenAndSaysSo() throws IOException {
    Folders.write(
        folder,
        "quotes/broken.jsonl",
        """
        {"id": "b-1", "text": "Sound.", "speaker": "A", "source": "B"}
        {"id": "b-2", "text": "No end
        {"id": "b-3", "text": "A claim.", "speaker": "A", "source": "B", "fidelity": "verbatim"}
        {"id": "b-4", "text": "A new key.", "speaker": "A", "source": "B", "mood": "fine"}
        """);

    assertThat(quotes()).containsKeys("b-1", "b-4").doesNotContainKeys("b-2", "b-3");
    assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 4);
    assertThat(problems.getFirst().toString())
        .startsWith(folder.resolve("quotes/broken.jsonl") + ":2: not JSON");
  }

  @Test
  void servesTheOtherFilesWhereOneIsBroken() throws IOException {
    Folders.write(folder, "quotes/musings.yaml", "- id: [\n");

    assertThat(quotes().keySet()).containsExactly("l-1", "l-2");
    assertThat(problems).hasSize(1);
  }

  @Test
  void followsAnEditOfWhatQuotesReferTo() throws IOException {
    DataFolder data = DataFolder.at(folder, new PassageVerifier());
    assertThat(data.catalog().people()).hasSize(2);

    Folders.write(folder, "people.yaml", "- {id: jan-leike, name: J. Leike}\n");

    assertThat(data.catalog().people()).hasSize(1);
  }

  @Test
  void saysThatAFolderIsMissing() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> DataFolder.at(folder.resolve("nowhere"), new PassageVerifier()).parts())
        .withMessageContaining("no such folder");
  }

  private Quote quote(String id) throws IOException {
    return Optional.ofNullable(quotes().get(id)).orElseThrow();
  }

  private Map<String, Quote> quotes() throws IOException {
    DataFolder data = DataFolder.at(folder, new PassageVerifier(), problems::add);
    Map<String, Quote> quotes = new LinkedHashMap<>();
    for (CollectionPart part : data.parts()) {
      if (part.holdsQuotes()) {
        data.read(part, quote -> quotes.put(quote.id(), quote));
      }
    }
    return quotes;
  }
}
