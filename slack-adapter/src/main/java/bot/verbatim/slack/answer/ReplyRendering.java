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

/// Passes requests to the core, and renders its replies.
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

  /// Answers a slash command.
  RenderedReply toCommand(Place place, String command, String text) {
    return draw(reply(place, names.line(command, text)), Surface.PRIVATE);
  }

  /// Answers the command line of a button.
  RenderedReply toLine(Place place, String line, Surface surface) {
    return draw(reply(place, line), surface);
  }

  /// Renders for the channel the quote that a button's command line asks for.
  ///
  /// @param who the name of the user who shares it
  RenderedReply shared(Place place, String line, String who) {
    if (!(reply(place, line) instanceof Reply.Why(Quote quote, _))) {
      return SlackRenderer.sentence("This quote is not here any more.", Surface.PRIVATE);
    }
    RenderedReply drawn = draw(new Reply.Quotes(List.of(quote), 1, List.of()), Surface.CHANNEL);
    List<String> blocks = new ArrayList<>(drawn.blocks());
    blocks.add(Blocks.context(List.of("Shared by " + who)));
    return new RenderedReply(drawn.surface(), drawn.text(), blocks);
  }

  /// Answers words as the argument of the first command.
  RenderedReply about(Place place, String words, Surface surface) {
    return about(place, words, surface, "There are no words to look for.");
  }

  /// Answers the words of a message as the argument of the first command.
  ///
  /// @param message its text in the form in which Slack sends it
  RenderedReply toMessage(Place place, String message) {
    return about(
        place,
        SlackText.words(message),
        Surface.PRIVATE,
        "There are no words to look for in this message.");
  }

  /// Words without a letter or digit match nothing, and no words at all would get a random quote;
  /// both get a [Reply.Problem].
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

  /// A user's Home tab.
  String home(Place place) {
    return Views.home(
        topics(reply(place, "/quotes topics")),
        draw(dispatcher.answer(new Request(place, first().name(), Map.of())), Surface.VIEW),
        draw(reply(place, "/quotes help"), Surface.VIEW));
  }

  /// The search window.
  String findView() {
    return Views.find(first());
  }

  /// Completions for what is typed in that window.
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
