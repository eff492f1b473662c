package bot.verbatim.chat;

import bot.verbatim.text.Folding;
import bot.verbatim.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Validates the options of a request.
final class OptionCheck {

  private OptionCheck() {}

  /// The first problem with a remedy; empty if the options are valid.
  static Optional<String> problemWith(CommandSpec spec, Request request) {
    for (Map.Entry<String, String> given : request.options().entrySet()) {
      Optional<OptionSpec> option = spec.option(given.getKey());
      Optional<String> problem =
          option.isPresent()
              ? problemWith(option.get(), given.getValue())
              : Optional.of(unknown(spec, given.getKey()));
      if (problem.isPresent()) {
        return problem;
      }
    }
    return spec.options().stream()
        .filter(option -> option.required() && request.option(option.name()).isEmpty())
        .findFirst()
        .map(option -> missing(spec, option));
  }

  /// The same request with each value of a [OptionSpec.OneOf] as the option writes it: case, spaces
  /// and hyphens do not matter.
  static Request canonical(CommandSpec spec, Request request) {
    Request canonical = request;
    for (OptionSpec option : spec.options()) {
      Optional<String> value = request.option(option.name());
      if (option.form() instanceof OptionSpec.OneOf(List<String> words) && value.isPresent()) {
        String typed = lettersAndDigits(value.get());
        Optional<String> meant =
            words.stream().filter(word -> lettersAndDigits(word).equals(typed)).findFirst();
        canonical = canonical.with(option.name(), meant.orElse(value.get()));
      }
    }
    return canonical;
  }

  private static String lettersAndDigits(String value) {
    return Folding.lowerCase(value)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String missing(CommandSpec spec, OptionSpec option) {
    String needed =
        option.name().equals("id")
            ? "Which quote? Give its id"
            : "/%s needs %s: %s".formatted(spec.name(), option.name(), option.description());
    return needed + ", e.g. /" + spec.example() + ".";
  }

  private static String unknown(CommandSpec spec, String name) {
    List<String> names = spec.options().stream().map(OptionSpec::name).toList();
    if (names.isEmpty()) {
      return "/%s takes no words after its name.".formatted(spec.name());
    }
    return Nearest.to(name, names)
        .map(
            near -> "/%s has no option “%s”. Did you mean “%s”?".formatted(spec.name(), name, near))
        .orElse(
            "/%s has no option “%s”. It takes: %s."
                .formatted(spec.name(), name, String.join(", ", names)));
  }

  private static Optional<String> problemWith(OptionSpec option, String value) {
    if (value.length() <= OptionSpec.MAX_LENGTH && PlainText.clean(value).isEmpty()) {
      return Optional.of(
          "What you typed as “%s” has no visible characters. Type some words, for example: /quote"
                  .formatted(option.name())
              + " interpretability");
    }
    int length = value.codePointCount(0, value.length());
    if (length > OptionSpec.MAX_LENGTH) {
      return Optional.of(
          "That is too long: %d characters at most, yours has %d."
              .formatted(OptionSpec.MAX_LENGTH, length));
    }
    return switch (option.form()) {
      case OptionSpec.Text _ -> Optional.empty();
      case OptionSpec.OneOf(List<String> words) ->
          words.contains(value)
              ? Optional.empty()
              : Optional.of(
                  "%s can be: %s (not “%s”)."
                      .formatted(
                          option.name(), String.join(", ", words), PlainText.onOneLine(value)));
      case OptionSpec.Whole(int least, int most) ->
          isWholeBetween(value, least, most)
              ? Optional.empty()
              : Optional.of("%s must be %d to %d.".formatted(option.name(), least, most));
    };
  }

  private static boolean isWholeBetween(String value, int least, int most) {
    if (!value.matches("[0-9]{1,9}")) {
      return false;
    }
    int number = Integer.parseInt(value);
    return number >= least && number <= most;
  }
}
