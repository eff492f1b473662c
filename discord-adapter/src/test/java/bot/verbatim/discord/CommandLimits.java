package bot.verbatim.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord refuses in commands, after [its
/// reference](https://discord.com/developers/docs/interactions/application-commands).
final class CommandLimits {

  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}]{1,32}", Pattern.UNICODE_CHARACTER_CLASS);

  private final List<String> faults = new ArrayList<>();
  private int characters;

  private CommandLimits() {}

  static List<String> faults(DataArray commands) {
    CommandLimits limits = new CommandLimits();
    limits.check(commands.length() <= 100, "more than 100 commands");
    limits.uniqueNames(commands);
    for (int i = 0; i < commands.length(); i++) {
      limits.characters = 0;
      limits.command(commands.getObject(i));
      limits.check(limits.characters <= 8000, "a command of more than 8,000 characters");
    }
    return limits.faults;
  }

  private void command(DataObject command) {
    named(command);
    DataArray options = command.optArray("options").orElseGet(DataArray::empty);
    check(options.length() <= 25, "more than 25 options");
    uniqueNames(options);
    boolean optional = false;
    for (int i = 0; i < options.length(); i++) {
      DataObject option = options.getObject(i);
      if (option.getInt("type") <= 2) {
        command(option);
        continue;
      }
      named(option);
      check(!(optional && option.getBoolean("required", false)), "needed after optional");
      optional |= !option.getBoolean("required", false);
      choices(option);
    }
  }

  private void choices(DataObject option) {
    DataArray choices = option.optArray("choices").orElseGet(DataArray::empty);
    check(choices.length() <= 25, "more than 25 choices");
    check(
        choices.isEmpty() || !option.getBoolean("autocomplete", false),
        "choices beside completions");
    uniqueNames(choices);
    for (int i = 0; i < choices.length(); i++) {
      String name = choices.getObject(i).getString("name");
      String value = choices.getObject(i).getString("value");
      check(!name.isEmpty() && name.length() <= 100 && value.length() <= 100, "a choice");
      characters += name.length() + value.length();
    }
  }

  private void named(DataObject thing) {
    String name = thing.getString("name");
    String description = thing.getString("description", "");
    check(
        NAME.matcher(name).matches() && name.equals(name.toLowerCase(java.util.Locale.ROOT)),
        "name " + name);
    check(!description.isEmpty() && description.length() <= 100, "description of " + name);
    characters += name.length() + description.length();
  }

  private void uniqueNames(DataArray things) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < things.length(); i++) {
      String name = things.getObject(i).getString("name");
      check(names.add(name), "twice: " + name);
    }
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
