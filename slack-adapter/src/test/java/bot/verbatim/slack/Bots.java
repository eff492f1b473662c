package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;
import java.util.Random;
import java.util.function.Consumer;

/// Bots that talk to a local Slack.
final class Bots {

  private Bots() {}

  static SlackBot open(FakeSlack slack, Dispatcher dispatcher, SlackSettings.Way way) {
    try {
      return tryToOpen(slack, dispatcher, way);
    } catch (Complaint complaint) {
      throw new AssertionError(complaint.sentence(), complaint);
    }
  }

  /// In Socket Mode.
  ///
  /// @param hopeless told when Slack does not let the bot in any more
  static SlackBot open(FakeSlack slack, Dispatcher dispatcher, Consumer<Complaint> hopeless) {
    try {
      return open(slack, dispatcher, new SlackSettings.SocketMode(FakeSlack.APP_TOKEN), hopeless);
    } catch (Complaint complaint) {
      throw new AssertionError(complaint.sentence(), complaint);
    }
  }

  static SlackBot tryToOpen(FakeSlack slack, Dispatcher dispatcher, SlackSettings.Way way)
      throws Complaint {
    return open(slack, dispatcher, way, _ -> {});
  }

  private static SlackBot open(
      FakeSlack slack, Dispatcher dispatcher, SlackSettings.Way way, Consumer<Complaint> hopeless)
      throws Complaint {
    return SlackBot.open(
        new SlackSettings(FakeSlack.BOT_TOKEN, way, slack.apiUrl(), "/quote"),
        slack.config(),
        dispatcher,
        new SlackBot.Surroundings(slack.clock, new Random(7), slack.clock, _ -> {}, hopeless));
  }
}
