package bot.verbatim.chat.card;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Platform-independent content of a list: topics, sources, commands.
///
/// @param heading the title; omitted in the terminal, whose lists programs read too
/// @param ifEmpty text to show if there are no rows
public record ListView(String heading, String ifEmpty, List<Row> rows) {

  /// One entry, with each text on one line.
  ///
  /// @param name the name to type
  /// @param title the full title; may be empty
  /// @param facts number of quotes and credibility; may be empty
  /// @param url where it can be read, or null
  /// @param below explanatory lines
  public record Row(
      String name, String title, String facts, @Nullable String url, List<String> below) {
    public Row {
      name = PlainText.onOneLine(name);
      title = PlainText.onOneLine(title);
      facts = PlainText.onOneLine(facts);
      url = url == null ? null : PlainText.onOneLine(url);
      below = below.stream().map(PlainText::onOneLine).toList();
    }

    /// The row as one line of plain text, for screen readers.
    public String text() {
      return Stream.concat(Stream.of(name, title, facts), below.stream().limit(1))
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(" · "));
    }
  }

  /// Lists topics.
  public static ListView of(Reply.Topics reply) {
    return new ListView(
        "Topics",
        "There are no topics yet.",
        reply.topics().stream().map(ListView::topic).toList());
  }

  /// Lists sources.
  public static ListView of(Reply.Sources reply) {
    return new ListView(
        "Sources",
        "There are no sources yet.",
        reply.sources().stream().map(ListView::source).toList());
  }

  /// Lists commands.
  ///
  /// @param typed how a command with this name is typed on the platform
  public static ListView of(Reply.Help reply, UnaryOperator<String> typed) {
    return new ListView(
        "Commands",
        "There are no commands.",
        reply.commands().stream().map(spec -> command(spec, typed)).toList());
  }

  /// The options of a command in one line: `[about] [speaker:…]`. The first needs no name; brackets
  /// mark optional ones.
  public static String usage(CommandSpec spec) {
    return IntStream.range(0, spec.options().size())
        .mapToObj(i -> usage(spec.options().get(i), i == 0))
        .collect(Collectors.joining(" "));
  }

  private static String usage(OptionSpec option, boolean first) {
    String usage = first ? option.name() : option.name() + ":…";
    return option.required() ? usage : "[" + usage + "]";
  }

  private static Row topic(Counted<Topic> topic) {
    return new Row(
        topic.what().slug(), topic.what().title(), quotes(topic.quotes()), null, List.of());
  }

  private static Row source(Counted<Source> counted) {
    Source source = counted.what();
    return new Row(
        source.id(),
        source.title(),
        quotes(counted.quotes()) + ", " + source.credibility().shown(),
        source.url(),
        List.of());
  }

  private static Row command(CommandSpec spec, UnaryOperator<String> typed) {
    return new Row(
        typed.apply(spec.name()) + " " + usage(spec),
        "",
        "",
        null,
        Stream.of(
                Stream.of(spec.description()),
                spec.options().stream().map(option -> option.name() + ": " + option.description()),
                spec.example().equals(spec.name())
                    ? Stream.<String>of()
                    : Stream.of("Example: " + typed.apply(spec.example())))
            .flatMap(lines -> lines)
            .toList());
  }

  private static String quotes(long number) {
    return number == 1 ? "1 quote" : number + " quotes";
  }
}
