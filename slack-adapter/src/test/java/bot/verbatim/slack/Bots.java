package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.slack.wire.SlackSettings;
import bot.verbatim.text.StartupFailure;
import java.util.Random;
import java.util.function.Consumer;

/// Bots that talk to a local Slack.
final class Bots {

  private Bots() {}

  static SlackBot open(FakeSlack slack, Dispatcher dispatcher, SlackSettings.Way way) {
    try {
      return tryToOpen(slack, dispatcher, way);
    } catch (StartupFailure failure) {
      throw new AssertionError(failure.sentence(), failure);
    }
  }

  /// In Socket Mode.
  ///
  /// @param hopeless told when Slack does not let the bot in any more
  static SlackBot open(FakeSlack slack, Dispatcher dispatcher, Consumer<StartupFailure> hopeless) {
    try {
      return open(slack, dispatcher, new SlackSettings.SocketMode(FakeSlack.APP_TOKEN), hopeless);
    } catch (StartupFailure failure) {
      throw new AssertionError(failure.sentence(), failure);
    }
  }

  static SlackBot tryToOpen(FakeSlack slack, Dispatcher dispatcher, SlackSettings.Way way)
      throws StartupFailure {
    return open(slack, dispatcher, way, _ -> {});
  }

  private static SlackBot open(
      FakeSlack slack,
      Dispatcher dispatcher,
      SlackSettings.Way way,
      Consumer<StartupFailure> hopeless)
      throws StartupFailure {
    return SlackBot.open(
        new SlackSettings(FakeSlack.BOT_TOKEN, way, slack.apiUrl(), "/quote"),
        slack.config(),
        dispatcher,
        new SlackBot.Surroundings(slack.clock, new Random(7), slack.clock, _ -> {}, hopeless));
  }
}
