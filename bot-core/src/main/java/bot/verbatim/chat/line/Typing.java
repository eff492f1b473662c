package bot.verbatim.chat.line;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Completes the end of a partially typed line.
public final class Typing {

  /// Maximum number of choices, as for `Command.complete`.
  private static final int MOST = 25;

  private final Dispatcher dispatcher;
  private final CommandLine grammar;

  /// @param dispatcher knows the commands and asks them
  public Typing(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
    this.grammar = new CommandLine(dispatcher.specs());
  }

  /// Completions of the end of a line.
  ///
  /// @param start offset of the part of the line that a choice replaces
  /// @param choices best first, at most 25
  public record Completed(int start, List<Choice> choices) {}

  /// Completes a command's name, or the value of the option that is being typed: the one named
  /// last, else the first.
  public Completed complete(Place place, String line) {
    Optional<TypedOptions> options = options(place, line);
    if (options.isEmpty()) {
      return commandNames(line);
    }
    TypedOptions.Part part = options.get().part();
    return part == null
        ? new Completed(line.length(), List.of())
        : new Completed(part.start(), values(options.get().request(), part));
  }

  /// Completes the name of an option that is not given yet; each choice ends in a colon.
  public Completed completeOptionName(Place place, String line) {
    int start = line.length();
    while (start > 0 && !Character.isWhitespace(line.charAt(start - 1))) {
      start--;
    }
    String typed = Folding.lowerCase(line.substring(start));
    Stream<String> names =
        options(place, line).stream()
            .flatMap(options ->
                options.spec().options().stream()
                    .map(OptionSpec::name)
                    .filter(name -> options.request().option(name).isEmpty()))
            .map(name -> name + ":")
            .filter(name -> !name.equals(typed));
    return new Completed(start, choices(names, typed));
  }

  /// The typed options, if the command's name is complete.
  private Optional<TypedOptions> options(Place place, String line) {
    List<TypedWords.Placed> placed = TypedWords.placed(line);
    List<TypedWord> words = placed.stream().map(TypedWords.Placed::word).toList();
    boolean between = TypedWords.endsOutsideWord(line);
    // Without a space after it, a name may still become a longer one.
    return grammar
        .command(words)
        .filter(named -> !named.behind().isEmpty() || between)
        .map(named -> {
          int length = words.size() - named.behind().size();
          List<TypedWords.Placed> behind = placed.subList(length, placed.size());
          return TypedOptions.of(place, named.spec(), behind, between, line.length());
        });
  }

  private Completed commandNames(String line) {
    String typed = line.stripLeading();
    String folded = Folding.lowerCase(typed.startsWith("/") ? typed : "/" + typed);
    Stream<String> names = dispatcher.specs().stream().map(spec -> "/" + spec.name());
    return new Completed(line.length() - typed.length(), choices(names, folded));
  }

  private List<Choice> values(Request request, TypedOptions.Part part) {
    return switch (part.option().form()) {
      case OptionSpec.Text _ -> dispatcher.complete(request, part.option().name(), part.typed());
      case OptionSpec.Whole _ -> List.of();
      case OptionSpec.OneOf(List<String> words) ->
          choices(words.stream(), Folding.lowerCase(part.typed()));
    };
  }

  private static List<Choice> choices(Stream<String> words, String prefix) {
    return words
        .filter(word -> word.startsWith(prefix))
        .limit(MOST)
        .map(word -> new Choice(word, word))
        .toList();
  }
}
