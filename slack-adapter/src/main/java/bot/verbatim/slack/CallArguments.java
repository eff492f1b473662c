package bot.verbatim.slack;

import bot.verbatim.Settings;
import java.nio.file.Path;
import java.util.Map;

/// What stands behind `./verbatim slack`.
///
/// @param manifestOnly whether to print the app's manifest instead of running
record CallArguments(Settings core, boolean manifestOnly) {

  static final String USAGE =
      "`./verbatim slack` takes --data DIR, --home DIR and --manifest, and nothing else.";

  /// @param seed what chance starts from
  static CallArguments of(String[] arguments, Map<String, String> environment, long seed)
      throws Complaint {
    String data = environment.getOrDefault("VERBATIM_DATA", "data");
    String home = environment.getOrDefault("VERBATIM_HOME", "var");
    boolean manifestOnly = false;
    for (int i = 0; i < arguments.length; i++) {
      boolean hasValue = i + 1 < arguments.length;
      if (arguments[i].equals("--manifest")) {
        manifestOnly = true;
      } else if (arguments[i].equals("--data") && hasValue) {
        data = arguments[++i];
      } else if (arguments[i].equals("--home") && hasValue) {
        home = arguments[++i];
      } else {
        throw Complaint.aboutCall(USAGE);
      }
    }
    return new CallArguments(new Settings(Path.of(data), Path.of(home), seed), manifestOnly);
  }
}
