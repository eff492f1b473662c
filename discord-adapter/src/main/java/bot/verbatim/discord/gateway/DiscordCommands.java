package bot.verbatim.discord.gateway;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// Translates the core's commands to [slash
/// commands](https://discord.com/developers/docs/interactions/application-commands), offered in
/// servers, in direct messages, and wherever a user who installed the bot is.
public final class DiscordCommands {

  private DiscordCommands() {}

  /// `quote` becomes a command; `quotes why` and the other `quotes …` become one command with
  /// subcommands.
  public static List<SlashCommandData> of(List<CommandSpec> specs) {
    Map<String, List<CommandSpec>> byName =
        specs.stream()
            .collect(
                Collectors.groupingBy(
                    DiscordCommands::first, LinkedHashMap::new, Collectors.toList()));
    List<SlashCommandData> commands = new ArrayList<>();
    byName.forEach((name, members) -> commands.add(command(name, members)));
    return commands;
  }

  private static SlashCommandData command(String name, List<CommandSpec> members) {
    boolean isGroup = members.stream().allMatch(spec -> spec.name().contains(" "));
    SlashCommandData command =
        isGroup
            ? Commands.slash(name, described(groupDescription(members)))
                .addSubcommands(members.stream().map(DiscordCommands::subcommand).toList())
            : Commands.slash(name, described(members.getFirst().description()))
                .addOptions(options(members.getFirst()));
    return command.setContexts(InteractionContextType.ALL).setIntegrationTypes(IntegrationType.ALL);
  }

  private static SubcommandData subcommand(CommandSpec spec) {
    return new SubcommandData(second(spec), described(spec.description()))
        .addOptions(options(spec));
  }

  private static String groupDescription(List<CommandSpec> members) {
    return members.stream().map(DiscordCommands::second).collect(Collectors.joining(", "));
  }

  /// Discord requires mandatory options before optional ones.
  private static List<OptionData> options(CommandSpec spec) {
    return spec.options().stream()
        .sorted(Comparator.comparing(OptionSpec::required).reversed())
        .map(DiscordCommands::option)
        .toList();
  }

  private static OptionData option(OptionSpec option) {
    return switch (option.form()) {
      case OptionSpec.Text(boolean completes) ->
          data(OptionType.STRING, option)
              .setAutoComplete(completes)
              .setMaxLength(OptionSpec.MAX_LENGTH);
      case OptionSpec.OneOf(List<String> words) -> {
        OptionData data = data(OptionType.STRING, option);
        if (words.size() <= OptionData.MAX_CHOICES) {
          words.forEach(word -> data.addChoice(word, word));
        }
        yield data;
      }
      case OptionSpec.Whole(int least, int most) ->
          data(OptionType.INTEGER, option).setRequiredRange(least, most);
    };
  }

  private static OptionData data(OptionType type, OptionSpec option) {
    return new OptionData(type, option.name(), described(option.description()), option.required());
  }

  private static String described(String description) {
    return PlainText.cut(description, OptionData.MAX_DESCRIPTION_LENGTH, String::length);
  }

  private static String first(CommandSpec spec) {
    return spec.name().split(" ", 2)[0];
  }

  private static String second(CommandSpec spec) {
    return spec.name().split(" ", 2)[1];
  }
}
