package bot.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuoteTest {

  @Test
  void creditsAPassageOfAPaperToItsAuthors() {
    assertThat(from("paper").saidBy(passage(null, "s"))).contains("Ann Lee, Bo Wu");
    assertThat(from("paper").saidBy(passage("Bo Wu", "s"))).contains("Bo Wu");
  }

  @Test
  void creditsAPassageOfAPageOrSiteToItsAuthors() {
    for (String kind : List.of("post", "thread", "page", "site")) {
      assertThat(from(kind).saidBy(passage(null, "s"))).as(kind).contains("Ann Lee, Bo Wu");
    }
  }

  @Test
  void knowsNobodyWhereATextShowsNoSpeaker() {
    assertThat(from("episode").saidBy(passage(null, "s"))).isEmpty();
    assertThat(from("paper").saidBy(passage(null, "another"))).isEmpty();
  }

  @Test
  void writesDatesForPeople() {
    assertThat(Stream.of("2024-05-17", "2024-05", "2024").map(QuoteTest::shown))
        .containsExactly("17 May 2024", "May 2024", "2024");
  }

  private static String shown(String date) {
    return PartialDate.parse(date).orElseThrow().shown();
  }

  private static Passage passage(@Nullable String speaker, String source) {
    return new Passage("Words.", "", "", speaker, null, null, source, null, "");
  }

  private static Quote from(String kind) {
    Source source =
        new Source(
            "s",
            "Is it so? Yes.",
            new SourceLinks(null, null),
            List.of("Ann Lee", "Bo Wu"),
            new Publication(null, kind, null),
            Credibility.UNRATED,
            null,
            Map.of(),
            null,
            "");
    return new Quote(
        "q",
        "Words.",
        "",
        List.of(Speaker.named("Ann Lee")),
        List.of(),
        new Occurrence(source, "", null),
        "en",
        Fidelity.VERBATIM,
        null,
        new Attributed(Attribution.SOURCED, "", ""),
        "A note.");
  }
}
