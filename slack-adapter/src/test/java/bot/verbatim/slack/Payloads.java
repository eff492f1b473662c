package bot.verbatim.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/// What Slack sends, after its documentation.
final class Payloads {

  private final FakeSlack slack;

  Payloads(FakeSlack slack) {
    this.slack = slack;
  }

  /// One request of Slack's.
  ///
  /// @param kind the type of its envelope in Socket Mode
  record Payload(String kind, JsonObject body) {}

  Payload command(String command, String text) {
    JsonObject body = new JsonObject();
    body.addProperty("token", "old");
    body.addProperty("team_id", "T1");
    body.addProperty("enterprise_id", "E1");
    body.addProperty("channel_id", "C1");
    body.addProperty("channel_name", "general");
    body.addProperty("user_id", "U1");
    body.addProperty("user_name", "ada");
    body.addProperty("command", command);
    body.addProperty("text", text);
    body.addProperty("response_url", slack.responseUrl());
    body.addProperty("trigger_id", slack.trigger());
    return new Payload("slash_commands", body);
  }

  /// A button on a message that only who asked can see.
  Payload click(String actionId, String value) {
    JsonObject body = interaction("block_actions");
    body.addProperty("response_url", slack.responseUrl());
    body.add(
        "container",
        json("{type: message, message_ts: '1.2', channel_id: C1, is_ephemeral: true}"));
    body.add("channel", json("{id: C1, name: general}"));
    body.add("actions", actions(actionId, value));
    return new Payload("interactive", body);
  }

  /// An entry of the menu of a message that only who asked can see.
  Payload choose(String value) {
    Payload click = click("menu", "");
    JsonObject action = json("{type: static_select, block_id: b, action_ts: '1.3'}");
    action.addProperty("action_id", "menu");
    JsonObject option = json("{text: {type: plain_text, text: x}}");
    option.addProperty("value", value);
    action.add("selected_option", option);
    JsonArray actions = new JsonArray();
    actions.add(action);
    click.body().add("actions", actions);
    return click;
  }

  /// A button in a view.
  ///
  /// @param type home or modal
  Payload clickIn(String type, String actionId, String value) {
    JsonObject body = interaction("block_actions");
    body.add("container", json("{type: view, view_id: V1}"));
    body.add("view", json("{id: V1, type: " + type + ", blocks: []}"));
    body.add("actions", actions(actionId, value));
    return new Payload("interactive", body);
  }

  Payload messageShortcut(String text) {
    JsonObject body = interaction("message_action");
    body.addProperty("callback_id", "find-for-message");
    body.addProperty("response_url", slack.responseUrl());
    body.addProperty("message_ts", "2.5");
    body.add("channel", json("{id: C1, name: general}"));
    JsonObject message = json("{type: message, user: U2, ts: '2.5', thread_ts: '2.1'}");
    message.addProperty("text", text);
    body.add("message", message);
    return new Payload("interactive", body);
  }

  Payload globalShortcut() {
    JsonObject body = interaction("shortcut");
    body.addProperty("callback_id", "find");
    return new Payload("interactive", body);
  }

  Payload suggestion(String typed) {
    JsonObject body = interaction("block_suggestion");
    body.addProperty("action_id", "wanted");
    body.addProperty("block_id", "wanted");
    body.addProperty("value", typed);
    return new Payload("interactive", body);
  }

  /// @param channel whether a channel was chosen to show it to
  Payload submission(String chosen, boolean channel) {
    JsonObject body = interaction("view_submission");
    JsonObject view = json("{id: V1, type: modal, callback_id: find, blocks: []}");
    JsonObject option = json("{text: {type: plain_text, text: x}}");
    option.addProperty("value", chosen);
    JsonObject state = json("{values: {wanted: {wanted: {type: external_select}}}}");
    state
        .getAsJsonObject("values")
        .getAsJsonObject("wanted")
        .getAsJsonObject("wanted")
        .add("selected_option", option);
    view.add("state", state);
    body.add("view", view);
    JsonArray urls = new JsonArray();
    if (channel) {
      JsonObject url = json("{block_id: where, action_id: where, channel_id: C2}");
      url.addProperty("response_url", slack.responseUrl());
      urls.add(url);
    }
    body.add("response_urls", urls);
    return new Payload("interactive", body);
  }

  Payload homeOpened(String eventId) {
    JsonObject body =
        json(
            "{type: event_callback, team_id: T1, api_app_id: A1, event_time: 1,"
                + " event: {type: app_home_opened, user: U1, channel: D1, tab: home,"
                + " event_ts: '1.1'}}");
    body.addProperty("event_id", eventId);
    return new Payload("events_api", body);
  }

  private JsonObject interaction(String type) {
    JsonObject body = new JsonObject();
    body.addProperty("type", type);
    body.add("team", json("{id: T1, domain: team}"));
    body.add("enterprise", json("{id: E1, name: grid}"));
    body.add("user", json("{id: U1, username: ada, name: ada, team_id: T1}"));
    body.addProperty("api_app_id", "A1");
    body.addProperty("trigger_id", slack.trigger());
    return body;
  }

  private static JsonArray actions(String actionId, String value) {
    JsonObject action = json("{type: button, block_id: b, action_ts: '1.3'}");
    action.addProperty("action_id", actionId);
    action.addProperty("value", value);
    JsonArray actions = new JsonArray();
    actions.add(action);
    return actions;
  }

  /// JSON in which quotation marks may be left out.
  static JsonObject json(String lenient) {
    return JsonParser.parseString(lenient).getAsJsonObject();
  }
}
