package bot.verbatim.chat;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Kind;
import bot.verbatim.quote.Comparison.Stretch;
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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Made-up quotes, one for each fidelity, to draw in tests.
public final class SampleQuotes {

  /// An episode whose venue is rated.
  public static final Source EPISODE =
      source(
          "hour-12",
          "Twelve questions on oversight",
          "https://hour.example/12",
          "The Long Hour",
          new Credibility(Rating.MIXED, "The Long Hour", "Edited without saying where"));

  /// A post that nobody rated and that has no address.
  public static final Source POST =
      source("post-3", "Notes on patience", null, "Ada Moreno's notes", Credibility.UNRATED);

  private SampleQuotes() {}

  /// One quote for each fidelity, best first.
  public static List<Quote> all() {
    return Arrays.stream(Fidelity.values()).map(SampleQuotes::of).toList();
  }

  /// A quote whose words compare in this way with their source.
  public static Quote of(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM -> verbatim();
      case EDITED ->
          quote("e4d2-t", "Checking is easier … than doing.", fidelity, evidence("Checking is"));
      case PARAPHRASE -> paraphrase();
      case SPLICED -> spliced();
      case NOT_FOUND -> quote("n0tf-k", "Nobody will ever need to check.", fidelity, evidence());
      case UNCHECKED -> unchecked();
    };
  }

  private static Quote verbatim() {
    String words = "Checking an answer is often easier than finding it.";
    return quote("k7f3-q", words, Fidelity.VERBATIM, evidence(words));
  }

  private static Quote paraphrase() {
    return quote(
        "p4ra-8",
        "Judging is simpler than making.",
        Fidelity.PARAPHRASE,
        evidence("It takes less to judge a proof than to write one"));
  }

  private static Quote spliced() {
    Evidence evidence =
        new Evidence(
            List.of(
                passage("We give it ten years", "Ada Moreno"),
                passage("and a fifth of the budget", "Ben Okafor")),
            Evidence.Coverage.WHOLE,
            LocalDate.of(2026, 3, 1),
            "verify",
            "compared with the transcript",
            Evidence.Confidence.MEDIUM,
            null);
    return quote("s2pl-5", "Ten years and a fifth of it all.", Fidelity.SPLICED, evidence);
  }

  private static Quote unchecked() {
    Quote quote = quote("v9nc-w", "Patience scales.", Fidelity.UNCHECKED, null);
    return with(quote, quote.text(), POST);
  }

  /// So many short quotes, with the ids `id-0`, `id-1` and so on.
  public static List<Quote> many(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> quote("id-" + i, "Words " + i, Fidelity.VERBATIM, null))
        .toList();
  }

  /// A quote of more words than any platform shows.
  public static Quote endless() {
    return withText(verbatim(), "Checking is *easier* than doing. ".repeat(300).strip());
  }

  /// The same quote with other words.
  public static Quote withText(Quote quote, String text) {
    return with(quote, text, quote.source());
  }

  /// The same quote with other words, from another source.
  public static Quote with(Quote quote, String text, Source source) {
    return new Quote(
        quote.id(),
        text,
        quote.label(),
        quote.speakers(),
        quote.topics(),
        new Occurrence(source, quote.locator(), quote.occurrence().said()),
        quote.language(),
        quote.fidelity(),
        quote.evidence(),
        quote.attributed(),
        quote.note());
  }

  /// Why a quote is rated as it is, with its passages laid beside it.
  public static Reply.Why why(Fidelity fidelity) {
    Quote quote = of(fidelity);
    List<Passage> passages = quote.evidence() == null ? List.of() : quote.evidence().passages();
    List<Comparison> comparisons =
        switch (fidelity) {
          case VERBATIM -> List.of(compared(passages.getFirst(), same("Checking an answer")));
          case SPLICED ->
              List.of(
                  compared(
                      passages.getFirst(), new Stretch(Kind.LEFT_OUT, "We give it"), same("ten")),
                  compared(passages.getLast(), same("a fifth of"), new Stretch(Kind.PUT_IN, "it")));
          case EDITED ->
              List.of(
                  compared(
                      passages.getFirst(), same("Checking is"), new Stretch(Kind.PUT_IN, "so")));
          case PARAPHRASE -> List.of(compared(passages.getFirst()));
          case NOT_FOUND, UNCHECKED -> List.of();
        };
    return new Reply.Why(quote, comparisons);
  }

  private static Comparison compared(Passage passage, Stretch... stretches) {
    return new Comparison(passage, List.of(stretches));
  }

  private static Stretch same(String words) {
    return new Stretch(Kind.SAME, words);
  }

  /// A quote of Ada Moreno's from [#EPISODE].
  public static Quote quote(
      String id, String text, Fidelity fidelity, @Nullable Evidence evidence) {
    List<Speaker> speakers = List.of(new Speaker("Ada Moreno", "ada-moreno", "Long Lab"));
    return new Quote(
        id,
        text,
        "On oversight",
        speakers,
        List.of("oversight"),
        new Occurrence(EPISODE, "00:12:30", PartialDate.parse("2023-07-27").orElseThrow()),
        "en",
        fidelity,
        evidence,
        new Attributed(Attribution.derivedFrom(fidelity, speakers, evidence), "", ""),
        "");
  }

  /// A source with an address, if it is given one.
  public static Source source(
      String id, String title, @Nullable String url, String venue, Credibility credibility) {
    return new Source(
        id,
        title,
        new SourceLinks(url, null),
        List.of("Ben Okafor"),
        new Publication(venue, "episode", PartialDate.parse("2023-07").orElseThrow()),
        credibility,
        null,
        Map.of(),
        null,
        "");
  }

  /// What a careful check of the whole source found.
  public static Evidence evidence(String... passages) {
    return new Evidence(
        Arrays.stream(passages).map(exact -> passage(exact, "Ada Moreno")).toList(),
        Evidence.Coverage.WHOLE,
        LocalDate.of(2026, 3, 1),
        "Ben Okafor",
        "read against the transcript",
        Evidence.Confidence.HIGH,
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
  }

  /// Words of [#EPISODE].
  ///
  /// @param speaker null where nobody knows who speaks
  public static Passage passage(String exact, @Nullable String speaker) {
    return new Passage(
        exact,
        "So, ",
        ", I think",
        speaker,
        speaker,
        "Ben Okafor",
        EPISODE.id(),
        EPISODE.url(),
        "00:12:30");
  }
}
