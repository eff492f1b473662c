package bot.verbatim.house;

import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.chat.line.Typing;
import java.util.Map;

/// Where texts of people enter the core, each as one function of a text, for [StepRules].
final class TextDoors {

  private static final Place PLACE = new Place("community", "channel", "person");
  private static final SampleCommands COMMANDS = new SampleCommands();

  private TextDoors() {}

  static Object commandLine(String line) {
    return new CommandLine(COMMANDS.dispatcher().specs()).read(PLACE, line);
  }

  static Object commandWith(String words) {
    return new CommandLine(COMMANDS.dispatcher().specs()).read(PLACE, "/quote " + words);
  }

  static Object typing(String line) {
    return new Typing(COMMANDS.dispatcher()).complete(PLACE, "/quote " + line);
  }

  static Object option(String value) {
    return COMMANDS.dispatcher().answer(new Request(PLACE, "quote", Map.of("about", value)));
  }

  static Object optionName(String name) {
    return COMMANDS.dispatcher().answer(new Request(PLACE, "quote", Map.of(name, "x")));
  }

  static Object completion(String typed) {
    return COMMANDS.dispatcher().complete(new Request(PLACE, "quote", Map.of()), "about", typed);
  }

  static String written(String value) {
    return CommandLine.write(new Request(PLACE, "quote", Map.of("about", value)));
  }
}
