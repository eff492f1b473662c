package bot.verbatim.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A call of a command.
///
/// @param command the name of the command, for example `quote` or `quotes why`
/// @param options values by option name, in the order typed; none is blank
public record Request(Place place, String command, Map<String, String> options) {

  public Request {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /// The value of an option, if it was given.
  public Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /// A copy of the request with one option set.
  public Request with(String option, String value) {
    Map<String, String> changed = new LinkedHashMap<>(options);
    changed.put(option, value);
    return new Request(place, command, changed);
  }
}
