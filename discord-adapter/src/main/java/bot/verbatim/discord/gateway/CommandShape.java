package bot.verbatim.discord.gateway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What people see of a command, so that the one that was sent can be compared with the one that
/// Discord holds, which adds ids and leaves out what is usual.
final class CommandShape {

  private static final Set<String> SEEN =
      Set.of(
          "name",
          "description",
          "type",
          "options",
          "required",
          "choices",
          "value",
          "autocomplete",
          "min_value",
          "max_value",
          "max_length");

  private CommandShape() {}

  static Object of(Object json) {
    return switch (json) {
      case Map<?, ?> map -> {
        Map<String, Object> shape = new TreeMap<>();
        map.forEach((name, value) -> {
          boolean isUsual = value == null || value.equals(false) || value.equals(List.of());
          if (SEEN.contains(String.valueOf(name)) && !isUsual) {
            shape.put(String.valueOf(name), of(value));
          }
        });
        yield shape;
      }
      case List<?> list -> list.stream().map(CommandShape::of).toList();
      case Number number -> number.doubleValue();
      default -> json;
    };
  }
}
