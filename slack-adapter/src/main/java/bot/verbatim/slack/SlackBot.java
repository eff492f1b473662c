package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;
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

  /// What is worked on at once, waiting for the processor included. At 0.2 ms each, as much as one
  /// workspace may have delays the others by less than half a second.
  private static final int AT_ONCE = 4_096;

  private static final int AT_ONCE_FOR_ONE = 2_048;

  /// How long an acknowledgement waits for its answer. Slack waits 3 s.
  private static final Duration ANSWER = Duration.ofSeconds(2);

  /// How long each part of closing may take: with 1 s for sockets, 9 s in all, of the 10 s that an
  /// operator waits.
  private static final Duration ACKNOWLEDGEMENTS = Duration.ofSeconds(3);

  private static final Duration WORK = Duration.ofSeconds(5);

  private final Door door;
  private final Desk desk;
  private final Promptness promptness;

  private SlackBot(Door door, Desk desk, Promptness promptness) {
    this.door = door;
    this.desk = desk;
    this.promptness = promptness;
  }

  /// What the bot takes from outside.
  ///
  /// @param hopeless told when Slack does not let the bot in any more
  record Surroundings(
      Clock clock, RandomGenerator random, Outbox.Pause pause, Consumer<Complaint> hopeless) {}

  /// Starts to take requests.
  static SlackBot open(
      SlackSettings settings, SlackConfig config, Dispatcher dispatcher, Surroundings surroundings)
      throws Complaint {
    SlackAccess access = new SlackAccess(config);
    access.checkBotToken(settings.botToken());
    CommandNames names = new CommandNames(dispatcher.specs(), settings.command());
    SlackRenderer renderer = new SlackRenderer(names);
    Desk desk = new Desk(AT_ONCE, AT_ONCE_FOR_ONE, WORK);
    App app = app(access);
    new SlackListener(
            new Answers(dispatcher, names, renderer),
            new Replying(desk, renderer),
            new Outbox(access.slack(), settings.botToken(), surroundings.pause()))
        .listenTo(app, names);
    Promptness promptness = new Promptness(ANSWER);
    try {
      return new SlackBot(door(settings, access, app, promptness, surroundings), desk, promptness);
    } catch (Complaint complaint) {
      promptness.close();
      throw complaint;
    }
  }

  /// Bolt without its middleware: requests are checked before they reach it, and of one workspace.
  private static App app(SlackAccess access) {
    AppConfig config = AppConfig.builder().slack(access.slack()).build();
    return new App(config, List.of());
  }

  private static Door door(
      SlackSettings settings,
      SlackAccess access,
      App app,
      Promptness promptness,
      Surroundings surroundings)
      throws Complaint {
    return switch (settings.way()) {
      case SlackSettings.SocketMode way ->
          SlackSockets.open(
              app,
              access,
              way,
              surroundings.hopeless(),
              surroundings.random(),
              promptness,
              ACKNOWLEDGEMENTS);
      case SlackSettings.Http way ->
          HttpServer.open(app, way, surroundings.clock(), promptness, ACKNOWLEDGEMENTS);
    };
  }

  /// The port of the HTTP server, or 0 in Socket Mode.
  int port() {
    return door instanceof HttpServer server ? server.port() : 0;
  }

  /// Takes nothing new, and finishes what runs within 9 s.
  @Override
  public void close() {
    door.close();
    desk.close();
    promptness.close();
  }
}
