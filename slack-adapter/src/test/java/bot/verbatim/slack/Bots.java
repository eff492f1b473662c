package bot.verbatim.slack;

import bot.verbatim.chat.Dispatcher;
import java.util.Random;

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

  static SlackBot tryToOpen(FakeSlack slack, Dispatcher dispatcher, SlackSettings.Way way)
      throws Complaint {
    return SlackBot.open(
        new SlackSettings(FakeSlack.BOT_TOKEN, way, slack.apiUrl(), "/quote"),
        slack.config(),
        dispatcher,
        new SlackBot.Surroundings(slack.clock, new Random(7), _ -> {}, _ -> {}));
  }
}
