package bot.verbatim;

import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.text.StartupFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What the core must be told. A `Main` reads it once from options and environment.
///
/// @param data the folder of the curated collection; only read
/// @param home the folder for what the bot makes itself: its index and its log; made where missing
/// @param seed what chance starts from; the same seed draws the same quotes
public record Settings(Path data, Path home, long seed) {

  /// Names the collection; for every process.
  public static final CallSpec.Option DATA =
      CallSpec.Option.of("data", "DIR", "the collection (default: VERBATIM_DATA, else data)");

  /// Names the bot's own folder; for every process.
  public static final CallSpec.Option HOME =
      CallSpec.Option.of(
          "home", "DIR", "the bot's own index and log (default: VERBATIM_HOME, else var)");

  /// For those whose draws somebody may want to see again.
  public static final CallSpec.Option SEED =
      CallSpec.Option.of("seed", "N", "makes what is drawn by chance the same each time");

  /// Reads [#DATA], [#HOME] and [#SEED]; an option wins over the environment, a later one over
  /// those before it.
  ///
  /// @param environment `VERBATIM_DATA` and `VERBATIM_HOME` are looked up
  /// @param seed where none is given
  public static Settings of(ProcessCall call, Map<String, String> environment, long seed)
      throws StartupFailure {
    Optional<String> asked = call.last("seed");
    return new Settings(
        folder(call, environment, "data", "VERBATIM_DATA", "data"),
        folder(call, environment, "home", "VERBATIM_HOME", "var"),
        asked.isEmpty() ? seed : seed(asked.get()));
  }

  private static Path folder(
      ProcessCall call,
      Map<String, String> environment,
      String option,
      String variable,
      String otherwise)
      throws StartupFailure {
    String set = environment.getOrDefault(variable, "");
    String given = call.last(option).orElse(set.isEmpty() ? otherwise : set);
    try {
      return Path.of(given);
    } catch (InvalidPathException noPath) {
      throw StartupFailure.wrongCall(
          "“" + given + "” is no path. Name a folder with --" + option + " DIR.");
    }
  }

  private static long seed(String given) throws StartupFailure {
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException noNumber) {
      throw StartupFailure.wrongCall(
          "“" + given + "” is no seed. Give a whole number, as in --seed 42.");
    }
  }
}
