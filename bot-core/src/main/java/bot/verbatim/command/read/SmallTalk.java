package bot.verbatim.command.read;

import bot.verbatim.text.Folding;
import bot.verbatim.text.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What people type who do not ask for words: a greeting, a cry for help, or any quote. The words
/// are in `small-talk.txt`.
sealed interface SmallTalk {

  /// A greeting, thanks, or a question what the bot can do.
  record Help() implements SmallTalk {}

  /// Any quote.
  ///
  /// @param about what it is to be about; may be empty
  record Draw(String about) implements SmallTalk {}

  /// None of these.
  record None() implements SmallTalk {}

  /// Everything between words.
  Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}']++");

  /// The sections of the file by their names.
  Lazy<Map<String, Set<String>>> WORDS = new Lazy<>(SmallTalk::read);

  /// What was typed, if it is small talk.
  ///
  /// @param typed everything that was typed
  static SmallTalk of(String typed) {
    List<String> words =
        NO_WORD
            .splitAsStream(Folding.lowerCase(typed).replace('’', '\''))
            .filter(it -> !it.isEmpty())
            .toList();
    if (words.isEmpty()) {
      return !typed.isBlank() && typed.strip().chars().allMatch(c -> c == '?' || c == '!')
          ? new Help()
          : new None();
    }
    String whole = String.join(" ", words);
    if (WORDS.get().getOrDefault("help phrases", Set.of()).contains(whole)) {
      return new Help();
    }
    if (WORDS.get().getOrDefault("draw phrases", Set.of()).contains(whole)) {
      return new Draw("");
    }
    List<String> rest = words.stream().filter(word -> !is("filler", word)).toList();
    if (rest.isEmpty()) {
      return words.stream().anyMatch(word -> is("one", word)) ? new Draw("") : new None();
    }
    if (rest.stream().allMatch(word -> is("help", word))) {
      return new Help();
    }
    if (rest.stream().anyMatch(word -> is("draw", word))) {
      List<String> about = new ArrayList<>(words);
      about.removeIf(word -> is("draw", word) || is("filler", word));
      return new Draw(String.join(" ", about));
    }
    return new None();
  }

  private static boolean is(String section, String word) {
    return WORDS.get().getOrDefault(section, Set.of()).contains(word);
  }

  /// Sections are headed `[name]`; those of phrases have one a line, the others words.
  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sections = new HashMap<>();
    try (InputStream file =
        Objects.requireNonNull(SmallTalk.class.getResourceAsStream("small-talk.txt"))) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      for (String section : text.split("\\[", -1)) {
        int end = section.indexOf(']');
        if (end > 0) {
          String name = section.substring(0, end);
          String by = name.endsWith("phrases") ? "\n" : "\\s+";
          sections.put(
              name,
              Pattern.compile(by)
                  .splitAsStream(section.substring(end + 1).strip())
                  .collect(Collectors.toUnmodifiableSet()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }
}
