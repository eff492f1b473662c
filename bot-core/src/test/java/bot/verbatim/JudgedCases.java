package bot.verbatim;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.Feed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The judged cases in `search/judged`: quotes in the public domain or of the project's own, and
/// what people type who look for them.
final class JudgedCases implements Feed {

  private final List<Quote> quotes;
  private final List<Topic> topics;

  JudgedCases() {
    this.quotes = rows("quotes").stream().map(JudgedCases::quote).toList();
    this.topics =
        rows("topics-aliases").stream()
            .map(row -> new Topic(row.get(0), row.get(1), List.of(row.get(2).split(",")), ""))
            .toList();
  }

  /// The cells of each row, without the heading.
  static List<List<String>> rows(String table) {
    String name = "/search/judged/" + table + ".tsv";
    try (InputStream file = Objects.requireNonNull(JudgedCases.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The ids of the quotes that a case wants: quotes by their ids, all of a topic, all of a person.
  Set<String> wanted(String named) {
    return Arrays.stream(named.split(","))
        .flatMap(one -> quotes.stream().filter(quote -> isWanted(quote, one)).map(Quote::id))
        .collect(Collectors.toSet());
  }

  private static boolean isWanted(Quote quote, String named) {
    return switch (named.replaceFirst(":.*", "")) {
      case "topic" -> quote.topics().contains(named.substring("topic:".length()));
      case "person" -> quote.speakerNames().equals(named.substring("person:".length()));
      default -> quote.id().equals(named);
    };
  }

  private static Quote quote(List<String> row) {
    return new Quote(
        row.get(0),
        row.get(5),
        row.get(4),
        List.of(Speaker.named(row.get(1))),
        List.of(row.get(3).split(",")),
        new Occurrence(Source.named(row.get(2)), "", null),
        "en",
        Fidelity.VERBATIM,
        null,
        new Attributed(Attribution.SOURCED, "", ""),
        "");
  }

  @Override
  public List<CollectionPart> parts() {
    return List.of(
        new CollectionPart("topics", "1", false), new CollectionPart("quotes", "1", true));
  }

  @Override
  public Catalog catalog() {
    return new Catalog(topics, List.of(), List.of());
  }

  @Override
  public void read(CollectionPart part, Consumer<Quote> read) {
    quotes.forEach(read);
  }
}
