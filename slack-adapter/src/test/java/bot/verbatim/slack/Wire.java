package bot.verbatim.slack;

import com.google.gson.JsonObject;

/// A bot that runs, and Slack's way to it.
interface Wire extends AutoCloseable {

  String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

  FakeSlack slack();

  /// Delivers a request.
  ///
  /// @return what the acknowledgement says; an empty object where it says nothing
  JsonObject deliver(Payloads.Payload payload);

  /// Tells the bot to end, and waits until it has.
  void stopBot();

  @Override
  void close();
}
