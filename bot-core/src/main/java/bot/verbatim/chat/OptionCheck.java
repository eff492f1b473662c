package bot.verbatim.chat;

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
        .map(option ->
            "/%s needs %s: %s.".formatted(spec.name(), option.name(), option.description()));
  }

  private static String unknown(CommandSpec spec, String name) {
    List<String> names = spec.options().stream().map(OptionSpec::name).toList();
    if (names.isEmpty()) {
      return "/%s takes nothing after its name.".formatted(spec.name());
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
          "There is nothing to see in what you typed as “%s”. Type visible words, for example:"
                  .formatted(option.name())
              + " /quote interpretability");
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
                  "“%s” is no %s. Choose one of: %s."
                      .formatted(value, option.name(), String.join(", ", words)));
      case OptionSpec.Whole(int least, int most) ->
          isWholeBetween(value, least, most)
              ? Optional.empty()
              : Optional.of(
                  "“%s” is no fitting %s. Give a whole number from %d to %d."
                      .formatted(value, option.name(), least, most));
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
