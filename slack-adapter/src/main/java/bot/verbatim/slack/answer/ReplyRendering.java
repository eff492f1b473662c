package bot.verbatim.slack.answer;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Choice;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import bot.verbatim.slack.card.Blocks;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.card.RenderedReply;
import bot.verbatim.slack.card.SlackRenderer;
import bot.verbatim.slack.card.SlackText;
import bot.verbatim.slack.card.Surface;
import bot.verbatim.slack.card.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Asks the core, and has its replies drawn.
public final class ReplyRendering {

  private final Dispatcher dispatcher;
  private final CommandAliases names;
  private final CommandLine lines;
  private final SlackRenderer renderer;

  public ReplyRendering(Dispatcher dispatcher, CommandAliases names, SlackRenderer renderer) {
    this.dispatcher = dispatcher;
    this.names = names;
    this.lines = new CommandLine(dispatcher.specs());
    this.renderer = renderer;
  }

  /// Answers a command typed here.
  RenderedReply toCommand(Place place, String command, String text) {
    return draw(reply(place, names.line(command, text)), Surface.PRIVATE);
  }

  /// Answers the line that a button keeps.
  RenderedReply toLine(Place place, String line, Surface surface) {
    return draw(reply(place, line), surface);
  }

  /// Draws for everybody the one quote that the line of a button stands for.
  ///
  /// @param who shares it
  RenderedReply shared(Place place, String line, String who) {
    if (!(reply(place, line) instanceof Reply.Why(Quote quote, _))) {
      return SlackRenderer.sentence("This quote is not here any more.", Surface.PRIVATE);
    }
    RenderedReply drawn = draw(new Reply.Quotes(List.of(quote), 1, List.of()), Surface.CHANNEL);
    List<String> blocks = new ArrayList<>(drawn.blocks());
    blocks.add(Blocks.context(List.of("Shared by " + who)));
    return new RenderedReply(drawn.surface(), drawn.text(), blocks);
  }

  /// Answers words with the first command, as if they were typed behind it.
  RenderedReply about(Place place, String words, Surface surface) {
    return about(place, words, surface, "There are no words to look for.");
  }

  /// Answers a message with the first command, as if its words were typed behind it.
  ///
  /// @param message as Slack sends it
  RenderedReply toMessage(Place place, String message) {
    return about(
        place,
        SlackText.words(message),
        Surface.PRIVATE,
        "There are no words to look for in this message.");
  }

  /// Nobody asks for a quote by chance with words of which none can be found.
  private RenderedReply about(Place place, String words, Surface surface, String ifNone) {
    String fitting =
        PlainText.cut(PlainText.onOneLine(words), OptionSpec.MAX_LENGTH).replace("…", "");
    Reply reply =
        fitting.codePoints().anyMatch(Character::isLetterOrDigit)
            ? dispatcher.answer(
                new Request(place, first().name(), Map.of(option().name(), fitting)))
            : new Reply.Problem(ifNone);
    return draw(reply, surface);
  }

  /// The app's own page for somebody.
  String home(Place place) {
    return Views.home(
        topics(reply(place, "/quotes topics")),
        draw(dispatcher.answer(new Request(place, first().name(), Map.of())), Surface.VIEW),
        draw(reply(place, "/quotes help"), Surface.VIEW));
  }

  /// The window in which somebody looks for a quote.
  String findView() {
    return Views.find(first());
  }

  /// What somebody may be about to type in that window.
  List<Choice> complete(Place place, String typed) {
    return dispatcher.complete(
        new Request(place, first().name(), Map.of()), option().name(), typed);
  }

  private Reply reply(Place place, String line) {
    return switch (lines.read(place, line)) {
      case CommandLine.Asked(Request request) -> dispatcher.answer(request);
      case CommandLine.Unreadable(String message) -> new Reply.Problem(message);
    };
  }

  private static List<Topic> topics(Reply reply) {
    return reply instanceof Reply.Topics(List<Counted<Topic>> counted)
        ? counted.stream().<Topic>map(Counted::what).toList()
        : List.of();
  }

  private CommandSpec first() {
    return dispatcher.specs().getFirst();
  }

  private OptionSpec option() {
    return first().options().getFirst();
  }

  private RenderedReply draw(Reply reply, Surface surface) {
    boolean forAll = reply.audience() == Audience.CHANNEL;
    return renderer.draw(reply, surface == Surface.CHANNEL && !forAll ? Surface.PRIVATE : surface);
  }
}
