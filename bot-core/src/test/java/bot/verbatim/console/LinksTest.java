package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.collection.CollectionCheck;
import bot.verbatim.fetch.Pages;
import bot.verbatim.verify.PassageVerifier;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an operator can have fetched: `check --links` and `verify --fetch`.
class LinksTest {

  private static final String LIGHT = "https://hour.example/light";
  private static final String OUT = "https://hour.example/out";
  private static final String PAGE =
      "<html><body><p><b>Ada Moreno:</b> The lamp was never dark for a single night.</p>"
          + "<p><b>Ben Okafor:</b> Were you ever afraid?</p>"
          + "<p><b>Ada Moreno:</b> No.</p><p><b>Ben Okafor:</b> Good.</p></body></html>";

  @TempDir private Path folder = Path.of("");
  private final Pages pages = new Pages();
  private Desk desk;

  LinksTest() throws IOException {}

  @BeforeEach
  void layOut() throws IOException {
    desk = Desk.in(folder);
    desk.verify("--write");
  }

  @AfterEach
  void close() throws IOException {
    pages.close();
  }

  @Test
  void linksThatAreThereAreNoProblem() {
    pages.page(LIGHT, "text/html", PAGE).page(OUT, "text/html", PAGE);
    Called called = call("check", "--links");
    assertThat(called.out()).contains("no problems.", "2 of 2 pages answer.");
    assertThat(called.code()).isZero();
  }

  @Test
  void aDeadLinkComesWithWhereACopyMayBe() throws Exception {
    pages.status(LIGHT, 410, "").host("hour.example", "93.184.215.14");
    Called called = call("check", "--links");
    assertThat(called.code()).isEqualTo(1);
    assertThat(called.out().replaceAll("\\s+", " "))
        .contains("light dead " + LIGHT + " It answers 410.")
        .contains("https://web.archive.org/web/20240302/" + LIGHT)
        .contains("lights-out dead " + OUT + " It answers 404.")
        .contains("https://archive.example/out")
        .contains("0 of 2 pages answer.");
    assertThat(Json.read(call("check", "--links", "--json").out()).get("links")).hasSize(2);
  }

  @Test
  void proposesNoCopyOfWhatIsNotOnThePublicWeb() throws Exception {
    pages.host("hour.example", "127.0.0.1");
    Called called = call("check", "--links");
    assertThat(called.out().replaceAll("\\s+", " "))
        .contains("is not fetched: the host is not on the public internet.")
        .contains("https://archive.example/out")
        .doesNotContain("web.archive.org");
    JsonNode links = Json.read(call("check", "--links", "--json").out()).get("links");
    assertThat(links.get(0).get("archived").isNull()).isTrue();
  }

  @Test
  void aServerThatIsDownOrLetsNoProgramInProvesNothing() {
    pages.status(LIGHT, 403, "").status(OUT, 503, "");
    Called called = call("check", "--links");
    assertThat(called.code()).isZero();
    assertThat(called.out()).contains("unsure", "It answers 403.", "It answers 503.");
  }

  @Test
  void aMachineWithoutNetworkProvesNothing() {
    pages.host("hour.example");
    Called called = call("check", "--links");
    assertThat(called.code()).isZero();
    assertThat(called.out().replaceAll("\\s+", " ")).contains("is this machine online?");
  }

  @Test
  void aHostWithLettersBeyondAsciiIsAsGoodAsAny() throws IOException {
    desk.write(
        "data/sources.yaml",
        desk.read("data/sources.yaml").replace(OUT, "https://m\u00fcnchen.de/caf\u00e9"));
    pages.page(LIGHT, "text/html", PAGE);
    pages.page("https://xn--mnchen-3ya.de/caf%C3%A9", "text/html", PAGE);
    Called called = call("check", "--links");
    assertThat(called.out()).contains("2 of 2 pages answer.").doesNotContain("dead");
    assertThat(called.code()).isZero();
  }

  @Test
  void whatAServerSaysSteersNoTerminal() {
    pages.status(LIGHT, 302, "Location: gopher://\u001b[2J\u009b2J\r\n");
    assertThat(call("check", "--links").out())
        .contains("is not fetched")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]");
    assertThat(call("verify", "light", "--fetch").err())
        .contains("is not fetched")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]");
  }

  @Test
  void nothingIsFetchedUnlessAskedFor() {
    call("check");
    desk.verify();
    assertThat(pages.requests()).isEmpty();
  }

  @Test
  void comparesWithTheFetchedPageAsAPartOfTheWork() throws IOException {
    desk.write("data/quotes/light.yaml", Desk.QUOTES.split("- id: d0ec-d", -1)[0]);
    pages.page(LIGHT, "text/html", PAGE);
    Called called = call("verify", "light", "--fetch", "--write");
    assertThat(called.out().replaceAll("\\s+", " "))
        .contains("a part of the work")
        .containsPattern("vvvv-w +unchecked +verbatim")
        .containsPattern("l-3 +not-found +unchecked");
    assertThat(desk.read("data/quotes/light.yaml"))
        .contains(
            "    method: compared with a part of the text, fetched from " + LIGHT + "\n",
            "    checked: 2026-11-21\n",
            "    coverage: part\n",
            "    sha256: ");
    assertThat(CollectionCheck.of(desk.data(), new PassageVerifier())).isEmpty();
    assertThat(call("verify", "light", "--fetch", "--whole").out().replaceAll("\\s+", " "))
        .contains("the whole work");
  }

  @Test
  void aPageThatIsNotThereOrNoTextIsOneSentence() {
    assertThat(call("verify", "light", "--fetch").err().replaceAll("\\s+", " "))
        .contains("answers 404. Save its text in a file")
        .contains("https://web.archive.org/web/20240302/" + LIGHT);
    pages.page(LIGHT, "application/pdf", "%PDF");
    assertThat(call("verify", "light", "--fetch").err()).contains("is application/pdf");
    pages.host("hour.example", "127.0.0.1");
    Called inside = call("verify", "light", "--fetch");
    assertThat(inside.err()).contains("is not fetched").doesNotContain("archive");
    assertThat(inside.code()).isEqualTo(2);
  }

  @Test
  void wantsAFileOrThePageAndNotBoth() {
    assertThat(call("verify", "light", "--fetch", "--text", "x").err()).contains("not both");
    assertThat(call("verify", "light", "--text", "x", "--whole").err()).contains("without --whole");
  }

  private Called call(String... arguments) {
    return new Called(desk.data()).fetching(pages.fetcher()).with(arguments);
  }
}
