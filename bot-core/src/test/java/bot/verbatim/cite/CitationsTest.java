package bot.verbatim.cite;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Publication;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.SourceLinks;
import bot.verbatim.quote.Speaker;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CitationsTest {

  private static final Source PAPER =
      new Source(
          "arxiv-1811.07871",
          "Scalable agent alignment via reward modeling",
          new SourceLinks("https://arxiv.org/abs/1811.07871", null),
          List.of("Jan Leike", "David Krueger", "OpenAI Alignment Team and friends"),
          new Publication("arXiv", "paper", new PartialDate(2018, 11, 19)),
          Credibility.UNRATED,
          null,
          Map.of("arxiv", "1811.07871v1"),
          null,
          "");
  private static final Passage PASSAGE =
      new Passage(
          "judging is easier",
          "",
          "",
          "Daniel Filan",
          null,
          null,
          "a",
          "https://arxiv.org/abs/1811.07871",
          "");
  private static final String HOSTILE =
      "50% of $x_1 & {#2} \\ ~^ [a](https://evil.example) <b>*_`|</script> www.evil.example é"
          + " \u202e";

  @Test
  void givesFourFormatsInOrder() {
    assertThat(Citations.of(quote("Words.", Fidelity.VERBATIM, Attribution.SOURCED)).keySet())
        .containsExactly("Markdown", "BibTeX", "CSL-JSON", "JSON-LD");
  }

  @Test
  void writesMarkdown() {
    assertThat(citation("Markdown", quote("Words.", Fidelity.VERBATIM, Attribution.SOURCED)))
        .isEqualTo(
            """
            > “Words.”
            >
            > — Jan Leike, [Scalable agent alignment via reward modeling](<https://arxiv.org/abs/1811.07871>), arXiv, 2018-11-19, Section 3
            """);
  }

  @Test
  void linksTheAddressInALocator() {
    assertThat(citation("Markdown", at("post https://x.example/leike_1/2")))
        .endsWith("2018-11-19, [post](<https://x.example/leike_1/2>)\n")
        .doesNotContain("\\:");
    assertThat(citation("Markdown", at("https://x.example/2")))
        .endsWith(", [there](<https://x.example/2>)\n");
  }

  @Test
  void leavesInertWhatOnlyLooksLikeAnAddress() {
    for (String locator :
        List.of("a https://x.example/> b", "see https://a@x.example", "x https://[evil", "http:")) {
      assertThat(citation("Markdown", at(locator)).split("2018-11-19", -1)[1])
          .doesNotContain("(<", "<http");
    }
  }

  @Test
  void putsTheRealPassageBeforeAParaphrase() {
    assertThat(citation("Markdown", quote("Words.", Fidelity.PARAPHRASE, Attribution.SOURCED)))
        .startsWith(
            """
            > “judging is easier”
            >
            > — Daniel Filan

            > Paraphrase; not the source's words: Words.
            """);
  }

  @Test
  void takesTypedQuotationMarksFromAParaphrase() {
    assertThat(citation("Markdown", quote("\"Words\".", Fidelity.PARAPHRASE, Attribution.SOURCED)))
        .contains("> Paraphrase; not the source's words: Words.\n");
  }

  @Test
  void keepsHostileTextInertInMarkdown() {
    assertThat(citation("Markdown", quote(HOSTILE, Fidelity.VERBATIM, Attribution.SOURCED)))
        .startsWith(
            "> “50% of \\$x\\_1 \\& {\\#2} \\\\ \\~\\^ \\[a\\](https\\://evil.example)"
                + " \\<b\\>\\*\\_\\`\\|\\</script\\> www\\.evil.example é ”\n");
    assertThat(citation("Markdown", quote("a\n\n# b", Fidelity.VERBATIM, Attribution.SOURCED)))
        .startsWith("> “a \\# b”\n");
  }

  @Test
  void creditsAPaperToAllItsAuthors() throws ParseException, JsonProcessingException {
    Quote quote = quote("Words.", Fidelity.VERBATIM, Attribution.SOURCED);
    BibTeXEntry entry = bibtex(quote);

    assertThat(field(entry, "author"))
        .isEqualTo("Jan Leike and David Krueger and {OpenAI Alignment Team and friends}");
    assertThat(json("CSL-JSON", quote).at("/0/author").toString())
        .isEqualTo(
            "[{\"given\":\"Jan\",\"family\":\"Leike\"},{\"given\":\"David\",\"family\":\"Krueger\"},{\"literal\":\"OpenAI"
                + " Alignment Team and friends\"}]");
    assertThat(json("JSON-LD", quote).at("/isBasedOn/author")).hasSize(3);
  }

  @Test
  void writesBibtexThatAParserReads() throws ParseException {
    BibTeXEntry entry = bibtex(quote("Words.", Fidelity.VERBATIM, Attribution.SOURCED));

    assertThat(entry.getKey().getValue()).isEqualTo("pxmt-6");
    assertThat(field(entry, "title")).isEqualTo("{Scalable agent alignment via reward modeling}");
    assertThat(field(entry, "year")).isEqualTo("2018");
    assertThat(field(entry, "eprint")).isEqualTo("1811.07871v1");
    assertThat(field(entry, "note")).isEqualTo("“Words.” (Jan Leike, Section 3)");
  }

  @Test
  void escapesWhatTexObeys() throws ParseException {
    assertThat(field(bibtex(quote(HOSTILE, Fidelity.VERBATIM, Attribution.SOURCED)), "note"))
        .startsWith(
            "“50\\% of \\$x\\_1 \\& \\textbraceleft{}\\#2\\textbraceright{} \\textbackslash{}"
                + " \\textasciitilde{}\\textasciicircum{} [a]")
        .contains("é")
        .doesNotContain("\u202e");
    assertThat(
            field(
                bibtex(quote("} @misc{evil, title={x}}", Fidelity.VERBATIM, Attribution.SOURCED)),
                "note"))
        .contains("\\textbraceright{} @misc\\textbraceleft{}evil");
  }

  @Test
  void saysInBibtexThatAParaphraseIsNone() throws ParseException {
    assertThat(field(bibtex(quote("Words.", Fidelity.PARAPHRASE, Attribution.SOURCED)), "note"))
        .isEqualTo(
            "Paraphrase; not the source's words: Words. (Jan Leike, Section 3) The source says:"
                + " “judging is easier” (Daniel Filan)");
  }

  @Test
  void writesCslJson() throws JsonProcessingException {
    JsonNode item =
        json("CSL-JSON", quote("Words.", Fidelity.VERBATIM, Attribution.SOURCED)).at("/0");

    assertThat(item.get("type").asText()).isEqualTo("article");
    assertThat(item.at("/issued/date-parts").toString()).isEqualTo("[[2018,11,19]]");
    assertThat(item.get("container-title").asText()).isEqualTo("arXiv");
    assertThat(item.get("URL").asText()).isEqualTo("https://arxiv.org/abs/1811.07871");
  }

  @Test
  void namesTheCreatorOfWordsThatAreTheirs() throws JsonProcessingException {
    JsonNode quotation = json("JSON-LD", quote(HOSTILE, Fidelity.VERBATIM, Attribution.SOURCED));

    assertThat(quotation.get("@context").asText()).isEqualTo("https://schema.org");
    assertThat(quotation.get("@type").asText()).isEqualTo("Quotation");
    assertThat(quotation.get("text").asText()).isEqualTo(HOSTILE);
    assertThat(quotation.at("/creator/0/name").asText()).isEqualTo("Jan Leike");
    assertThat(quotation.at("/creator/0/affiliation/name").asText()).isEqualTo("DeepMind");
    assertThat(quotation.at("/isBasedOn/@type").asText()).isEqualTo("ScholarlyArticle");
    assertThat(quotation.at("/isBasedOn/datePublished").asText()).isEqualTo("2018-11-19");
    assertThat(quotation.has("citation")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fidelity.class,
      names = {"PARAPHRASE", "UNCHECKED", "SPLICED", "NOT_FOUND"})
  void callsNobodyTheCreatorOfOtherWords(Fidelity fidelity) throws JsonProcessingException {
    JsonNode quotation = json("JSON-LD", quote("Words.", fidelity, Attribution.SOURCED));

    assertThat(quotation.has("creator")).isFalse();
    assertThat(quotation.at("/citation/0/text").asText()).isEqualTo("judging is easier");
    assertThat(quotation.at("/citation/0/creator/name").asText()).isEqualTo("Daniel Filan");
  }

  @Test
  void creditsMisattributedWordsToWhoSaidThem() throws JsonProcessingException {
    JsonNode quotation =
        json("JSON-LD", quote("judging", Fidelity.VERBATIM, Attribution.MISATTRIBUTED));

    assertThat(quotation.at("/creator")).hasSize(1);
    assertThat(quotation.at("/creator/0/name").asText()).isEqualTo("Daniel Filan");
    assertThat(quotation.get("description").asText())
        .isEqualTo("Word for word; wrongly attributed to Jan Leike");
  }

  @Test
  void mayStandInAPage() {
    Quote quote = quote(HOSTILE, Fidelity.VERBATIM, Attribution.SOURCED);

    assertThat(citation("JSON-LD", quote)).doesNotContain("<", ">");
    assertThat(citation("CSL-JSON", quote)).doesNotContain("<", ">");
  }

  @Test
  void citesASourceOfWhichOnlyTheNameIsKnown() throws ParseException, JsonProcessingException {
    Quote quote =
        new Quote(
            "{}",
            "Words.",
            "",
            List.of(Speaker.named("Somebody")),
            List.of(),
            new Occurrence(Source.named("A book"), "", null),
            "en",
            Fidelity.UNCHECKED,
            null,
            new Attributed(Attribution.UNSOURCED, "", ""),
            "");

    assertThat(citation("Markdown", quote)).endsWith("> — attributed to Somebody, A book\n");
    assertThat(bibtex(quote).getKey().getValue()).isEqualTo("quote");
    assertThat(json("CSL-JSON", quote).at("/0").has("author")).isFalse();
    assertThat(json("JSON-LD", quote).has("creator")).isFalse();
  }

  private static Quote at(String locator) {
    return quote("Words.", Fidelity.VERBATIM, Attribution.SOURCED, locator);
  }

  private static Quote quote(String text, Fidelity fidelity, Attribution attribution) {
    return quote(text, fidelity, attribution, "Section 3");
  }

  private static Quote quote(
      String text, Fidelity fidelity, Attribution attribution, String locator) {
    return new Quote(
        "pxmt-6",
        text,
        "On words",
        List.of(new Speaker("Jan Leike", "jan-leike", "DeepMind")),
        List.of("rlhf"),
        new Occurrence(PAPER, locator, null),
        "en",
        fidelity,
        new Evidence(List.of(PASSAGE), Evidence.Coverage.WHOLE, null, "us", "by eye", null, null),
        new Attributed(attribution, "", ""),
        "");
  }

  private static String citation(String format, Quote quote) {
    @Nullable String citation = Citations.of(quote).get(format);
    return Optional.ofNullable(citation).orElseThrow();
  }

  private static JsonNode json(String format, Quote quote) throws JsonProcessingException {
    return new ObjectMapper().readTree(citation(format, quote));
  }

  private static BibTeXEntry bibtex(Quote quote) throws ParseException {
    BibTeXDatabase database = new BibTeXParser().parse(new StringReader(citation("BibTeX", quote)));
    assertThat(database.getEntries()).hasSize(1);
    return database.getEntries().values().iterator().next();
  }

  private static String field(BibTeXEntry entry, String name) {
    return entry.getField(new Key(name)).toUserString();
  }
}
