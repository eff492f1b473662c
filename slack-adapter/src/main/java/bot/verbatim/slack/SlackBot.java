package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.admission.Timer;
import bot.verbatim.slack.answer.Outbox;
import bot.verbatim.slack.answer.ReplyRendering;
import bot.verbatim.slack.answer.RequestAnswering;
import bot.verbatim.slack.answer.SlackListener;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.card.SlackRenderer;
import bot.verbatim.slack.wire.HttpServer;
import bot.verbatim.slack.wire.SlackAccess;
import bot.verbatim.slack.wire.SlackSettings;
import bot.verbatim.slack.wire.SlackSockets;
import bot.verbatim.slack.wire.Transport;
import bot.verbatim.text.StartupFailure;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// The connected bot on Slack. It does not own the core.
final class SlackBot implements AutoCloseable {

  /// How long closing waits for acknowledgements. With [#WORK] and 1 s for sockets these are 9 s,
  /// of the 10 s that an operator waits.
  private static final Duration ACKNOWLEDGEMENTS = Duration.ofSeconds(3);

  /// How long closing waits for each queue of answers.
  private static final Duration WORK = Duration.ofSeconds(5);

  private final Transport transport;
  private final RequestAnswering replying;
  private final String team;

  private SlackBot(Transport transport, RequestAnswering replying, String team) {
    this.transport = transport;
    this.replying = replying;
    this.team = team;
  }

  /// The sources of time and randomness, which tests replace.
  ///
  /// @param hopeless takes the reason when Slack refuses the bot for good
  record Surroundings(
      Clock clock,
      RandomGenerator random,
      Timer timer,
      Outbox.Pause pause,
      Consumer<StartupFailure> hopeless) {}

  /// Connects to Slack, and begins to take requests.
  ///
  /// @throws StartupFailure if Slack refuses the bot, or cannot be reached
  static SlackBot open(
      SlackSettings settings, SlackConfig config, Dispatcher dispatcher, Surroundings surroundings)
      throws StartupFailure {
    SlackAccess access = new SlackAccess(config);
    String team = access.checkBotToken(settings.botToken()).team();
    CommandAliases names = new CommandAliases(dispatcher.specs(), settings.command());
    SlackRenderer renderer = new SlackRenderer(names);
    RequestAnswering replying = new RequestAnswering(renderer, surroundings.timer());
    App app = app(access);
    new SlackListener(
            new ReplyRendering(dispatcher, names, renderer),
            replying,
            new Outbox(
                access.slack(), settings.botToken(), settings.apiUrl(), surroundings.pause()))
        .listenTo(app, names);
    try {
      return new SlackBot(transport(settings, access, app, surroundings), replying, team);
    } catch (StartupFailure failure) {
      replying.close();
      throw failure;
    }
  }

  /// Bolt without its middleware: the transport has verified each request, and one bot token serves
  /// the one workspace.
  private static App app(SlackAccess access) {
    AppConfig config = AppConfig.builder().slack(access.slack()).build();
    return new App(config, List.of());
  }

  private static Transport transport(
      SlackSettings settings, SlackAccess access, App app, Surroundings surroundings)
      throws StartupFailure {
    return switch (settings.way()) {
      case SlackSettings.SocketMode way ->
          SlackSockets.open(
              app,
              access,
              way,
              surroundings.hopeless(),
              surroundings.random(),
              surroundings.timer(),
              ACKNOWLEDGEMENTS);
      case SlackSettings.Http way ->
          HttpServer.open(app, way, surroundings.clock(), surroundings.timer(), ACKNOWLEDGEMENTS);
    };
  }

  /// The name of the workspace; empty if Slack does not tell.
  String team() {
    return team;
  }

  /// The port of the HTTP server, or 0 in Socket Mode.
  int port() {
    return transport instanceof HttpServer server ? server.port() : 0;
  }

  /// Takes no new requests, and finishes running ones: waits for acknowledgements, then for
  /// answers.
  @Override
  public void close() {
    transport.close();
    replying.close(WORK);
  }
}
