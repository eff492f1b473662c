package bot.verbatim.slack;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lists of what there is.
final class Listings {

  private static final int LINE = 150;

  private Listings() {}

  /// @param most how many to show
  static List<String> topics(List<Reply.Counted<Topic>> topics, int most) {
    RichText text = new RichText();
    text.line().bold(topics.isEmpty() ? "There are no quotes yet." : "What there are quotes about");
    topics.stream()
        .limit(most)
        .forEach(topic -> {
          text.line().plain(Blocks.fit(topic.what().slug(), LINE)).own(" · ");
          text.own(quotes(topic.quotes()));
          if (!topic.what().about().isBlank()) {
            text.own(" · ").plain(Blocks.fit(topic.what().about(), LINE));
          }
        });
    rest(text, topics.size() - most);
    List<String> blocks = new ArrayList<>(List.of(text.block()));
    List<Topic> shown = topics.stream().limit(most).<Topic>map(Reply.Counted::what).toList();
    blocks.addAll(topicButtons(shown));
    return blocks;
  }

  /// Buttons that ask for these topics, in blocks of as many as one holds.
  static List<String> topicButtons(List<Topic> topics) {
    List<String> buttons =
        IntStream.range(0, topics.size())
            .mapToObj(i -> SavedLine.asksFor(topics.get(i), i))
            .flatMap(Optional::stream)
            .toList();
    List<String> blocks = new ArrayList<>();
    for (int from = 0; from < buttons.size(); from += Blocks.MOST_BUTTONS) {
      int to = Math.min(buttons.size(), from + Blocks.MOST_BUTTONS);
      blocks.add(Blocks.actions(buttons.subList(from, to)));
    }
    return blocks;
  }

  /// @param most how many to show
  static List<String> sources(List<Reply.Counted<Source>> sources, int most) {
    RichText text = new RichText();
    text.line().bold(sources.isEmpty() ? "There are no quotes yet." : "What the quotes come from");
    sources.stream()
        .limit(most)
        .forEach(source -> {
          text.line().link(source.what().url(), Blocks.fit(source.what().title(), LINE));
          WebAddress.of(source.what().url()).ifPresent(web -> text.own(" · ").plain(web.host()));
          text.own(" · " + quotes(source.quotes()) + " · ");
          text.plain(Blocks.fit(source.what().credibility().shown(), LINE));
        });
    rest(text, sources.size() - most);
    return List.of(text.block());
  }

  /// @param room the most characters of each form
  static List<String> citation(Map<String, String> formats, int room) {
    RichText text = new RichText();
    formats.forEach((name, cited) ->
        text.line().bold(Blocks.fit(name, LINE)).preformatted(Blocks.fit(cited, room)));
    return List.of(text.block());
  }

  /// @param most how many to show
  static List<String> help(List<CommandSpec> commands, CommandNames names, int most) {
    RichText text = new RichText();
    text.line().bold("What can be asked");
    commands.stream()
        .limit(most)
        .forEach(command -> {
          text.line().bold(names.shown(command.name()));
          text.own(command.options().isEmpty() ? "" : " ").plain(usage(command)).own("\n");
          text.plain(Blocks.fit(command.description(), LINE));
          command
              .options()
              .forEach(option ->
                  text.own("\n    " + option.name() + ": ")
                      .plain(Blocks.fit(option.description(), LINE)));
        });
    rest(text, commands.size() - most);
    return List.of(text.block());
  }

  /// The options in one line: `[about] speaker:… source:…`.
  static String usage(CommandSpec command) {
    return IntStream.range(0, command.options().size())
        .mapToObj(i -> usage(command.options().get(i), i == 0))
        .collect(Collectors.joining(" "));
  }

  private static String usage(OptionSpec option, boolean first) {
    String usage = first ? option.name() : option.name() + ":…";
    return option.required() ? usage : "[" + usage + "]";
  }

  private static void rest(RichText text, int left) {
    if (left > 0) {
      text.line().italic("and " + left + " more");
    }
  }

  private static String quotes(long number) {
    return number == 1 ? "1 quote" : number + " quotes";
  }
}
