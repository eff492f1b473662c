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

/// The running bot on Slack, without its core.
final class SlackBot implements AutoCloseable {

  /// How long each part of closing may take: with 1 s for sockets, 9 s in all, of the 10 s that an
  /// operator waits.
  private static final Duration ACKNOWLEDGEMENTS = Duration.ofSeconds(3);

  private static final Duration WORK = Duration.ofSeconds(5);

  private final Transport transport;
  private final RequestAnswering replying;

  private SlackBot(Transport transport, RequestAnswering replying) {
    this.transport = transport;
    this.replying = replying;
  }

  /// What the bot takes from outside.
  ///
  /// @param hopeless told when Slack does not let the bot in any more
  record Surroundings(
      Clock clock,
      RandomGenerator random,
      Timer timer,
      Outbox.Pause pause,
      Consumer<StartupFailure> hopeless) {}

  /// Starts to take requests.
  static SlackBot open(
      SlackSettings settings, SlackConfig config, Dispatcher dispatcher, Surroundings surroundings)
      throws StartupFailure {
    SlackAccess access = new SlackAccess(config);
    access.checkBotToken(settings.botToken());
    CommandAliases names = new CommandAliases(dispatcher.specs(), settings.command());
    SlackRenderer renderer = new SlackRenderer(names);
    RequestAnswering replying = new RequestAnswering(renderer, surroundings.timer());
    App app = app(access);
    new SlackListener(
            new ReplyRendering(dispatcher, names, renderer),
            replying,
            new Outbox(access.slack(), settings.botToken(), surroundings.pause()))
        .listenTo(app, names);
    try {
      return new SlackBot(transport(settings, access, app, surroundings), replying);
    } catch (StartupFailure failure) {
      replying.close();
      throw failure;
    }
  }

  /// Bolt without its middleware: requests are checked before they reach it, and of one workspace.
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
          HttpServer.open(app, way, surroundings.clock(), ACKNOWLEDGEMENTS);
    };
  }

  /// The port of the HTTP server, or 0 in Socket Mode.
  int port() {
    return transport instanceof HttpServer server ? server.port() : 0;
  }

  /// Takes nothing new, and finishes what runs within 9 s.
  @Override
  public void close() {
    transport.close();
    replying.close(WORK);
  }
}
