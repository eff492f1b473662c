package bot.verbatim.slack;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.card.ListView;
import bot.verbatim.slack.answer.SlackListener;
import bot.verbatim.slack.card.Blocks;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.card.Views;
import bot.verbatim.slack.wire.SlackAccess;
import java.util.List;

/// Writes the app manifest, from which Slack creates the app.
final class SlackManifest {

  /// Maximum length of a command's usage hint.
  private static final int USAGE = 1_000;

  private static final String BEGINNING =
      """
      # Made from the commands by `./verbatim slack --manifest`; do not edit.
      _metadata:
        major_version: 1
        minor_version: 1
      display_information:
        name: Verbatim
        description: Quotes with their sources, and how far each can be trusted
        background_color: "#2c3e50"
      features:
        app_home:
          home_tab_enabled: true
          messages_tab_enabled: false
          messages_tab_read_only_enabled: true
        bot_user:
          display_name: Verbatim
          always_online: true
        shortcuts:
          - name: Find a quote
            type: global
            callback_id: %s
            description: Search the quotes from anywhere
          - name: Find a quote for this
            type: message
            callback_id: %s
            description: Search the quotes for the words of a message
        slash_commands:
      """
          .formatted(Views.FIND, SlackListener.FIND_FOR_MESSAGE);

  private static final String END =
      """
      oauth_config:
        scopes:
          bot:
            - %s
      settings:
        event_subscriptions:
          bot_events:
            - app_home_opened
        interactivity:
          is_enabled: true
        org_deploy_enabled: false
        socket_mode_enabled: true
        token_rotation_enabled: false
      """
          .formatted(String.join("\n            - ", SlackAccess.SCOPES));

  private SlackManifest() {}

  /// The manifest in YAML, for Socket Mode.
  static String of(List<CommandSpec> specs, CommandAliases names) {
    StringBuilder yaml = new StringBuilder(BEGINNING);
    for (String command : names.all()) {
      yaml.append("    - command: ").append(command).append('\n');
      yaml.append("      description: ").append(quoted(description(specs, names, command)));
      yaml.append("      usage_hint: ").append(quoted(usage(specs, names, command)));
      yaml.append("      should_escape: false\n");
    }
    return yaml.append(END).toString();
  }

  private static List<CommandSpec> under(
      List<CommandSpec> specs, CommandAliases names, String command) {
    return specs.stream()
        .filter(spec -> names.shown(spec.name()).split(" ", 2)[0].equals(command))
        .toList();
  }

  private static String description(List<CommandSpec> specs, CommandAliases names, String command) {
    List<CommandSpec> all = under(specs, names, command);
    return all.size() == 1
        ? all.getFirst().description()
        : "Topics, sources, evidence, citations and help";
  }

  /// The usage hint: one command's options, or the subcommands of a group with theirs.
  private static String usage(List<CommandSpec> specs, CommandAliases names, String command) {
    List<CommandSpec> all = under(specs, names, command);
    String usage =
        all.stream()
            .map(spec -> (afterFirstWord(spec.name()) + " " + ListView.usage(spec)).strip())
            .reduce((one, other) -> one + " | " + other)
            .orElse("");
    return Blocks.fit(usage, USAGE);
  }

  private static String afterFirstWord(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? "" : name.substring(space + 1);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
  }
}
