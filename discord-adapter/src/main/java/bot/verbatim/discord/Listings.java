package bot.verbatim.discord;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.List;
import java.util.stream.Collectors;

/// Draws lists: topics, sources, commands. What does not fit is counted.
final class Listings {

  private static final int ROOM = Draft.CHARS - 200;

  /// Longer names are cut, so that one of them does not take the room of all.
  private static final int LINE = 300;

  private Listings() {}

  static Draft topics(Reply.Topics topics) {
    return list(
        "### Topics",
        topics.topics().stream()
            .map(counted -> topic(counted.what()) + " · " + counted.quotes())
            .toList());
  }

  static Draft sources(Reply.Sources sources) {
    return list(
        "### Sources",
        sources.sources().stream()
            .map(counted -> source(counted.what()) + " · " + counted.quotes())
            .toList());
  }

  static Draft commands(Reply.Help help) {
    return list("### What you can ask", help.commands().stream().map(Listings::command).toList());
  }

  private static String topic(Topic topic) {
    String slug = "**" + shown(topic.slug()) + "**";
    return topic.title().equalsIgnoreCase(topic.slug()) ? slug : slug + " " + shown(topic.title());
  }

  private static String source(Source source) {
    return "**" + shown(source.title()) + "** · " + shown(source.credibility().shown());
  }

  private static String command(CommandSpec command) {
    String options =
        command.options().stream()
            .map(OptionSpec::name)
            .map(name -> name + ":")
            .collect(Collectors.joining(" "));
    return "**/"
        + shown(command.name())
        + "** "
        + shown(options)
        + "\n"
        + shown(command.description());
  }

  private static String shown(String text) {
    return DiscordText.fitting(PlainText.onOneLine(text), LINE);
  }

  private static Draft list(String heading, List<String> lines) {
    StringBuilder text = new StringBuilder(heading);
    int shown = 0;
    while (shown < lines.size() && text.length() + lines.get(shown).length() < ROOM) {
      text.append('\n').append(lines.get(shown++));
    }
    if (shown < lines.size()) {
      text.append("\n-# and %d more".formatted(lines.size() - shown));
    }
    return new Draft().say(Piece.own(text.toString()));
  }
}
