package bot.verbatim.chat.line;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The options of a partially typed command.
///
/// @param request with the options that are complete
/// @param part the option being typed; null if the command takes none
record TypedOptions(CommandSpec spec, Request request, @Nullable Part part) {

  /// The value being typed.
  ///
  /// @param typed the value so far, without the quotes that group it
  /// @param start its offset in the line
  record Part(OptionSpec option, String typed, int start) {}

  /// Splits the words into complete options and the one being typed.
  ///
  /// @param between whether the last word is complete
  /// @param end the length of the line
  static TypedOptions of(
      Place place, CommandSpec spec, List<TypedWords.Placed> words, boolean between, int end) {
    Map<String, String> complete = new LinkedHashMap<>();
    List<TypedWords.Placed> free = new ArrayList<>();
    Part part = null;
    for (int i = 0; i < words.size(); i++) {
      TypedWord word = words.get(i).word();
      String name = Folding.lowerCase(word.name());
      OptionSpec option = spec.option(name).orElse(null);
      if (option == null) {
        free.add(words.get(i));
      } else if (i == words.size() - 1 && !between) {
        part = new Part(option, word.value(), words.get(i).start() + name.length() + 1);
      } else {
        complete.put(name, word.value());
        free.clear();
      }
    }
    if (part == null && !spec.options().isEmpty()) {
      part = first(spec.options().getFirst(), free, end);
    }
    return new TypedOptions(spec, new Request(place, spec.name(), complete), part);
  }

  /// Unnamed words form one value: a choice replaces all of them since the last named option.
  private static Part first(OptionSpec option, List<TypedWords.Placed> free, int end) {
    List<String> texts = free.stream().map(placed -> placed.word().text()).toList();
    int start = free.isEmpty() ? end : free.getFirst().start();
    return new Part(option, String.join(" ", texts), start);
  }
}
