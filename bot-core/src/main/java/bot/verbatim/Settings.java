package bot.verbatim;

import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.text.StartupFailure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Configuration of the core. A `Main` reads it once from options and environment variables.
///
/// @param data the folder of the curated collection; the core only reads it
/// @param home the folder for the bot's own files, such as its index and its log; created if
///   missing
/// @param seed random seed; the same seed draws the same quotes
public record Settings(Path data, Path home, long seed) {

  /// `--data`: the collection's folder; for every process.
  public static final CallSpec.Option DATA =
      CallSpec.Option.of("data", "DIR", "the collection (default: VERBATIM_DATA, else data)");

  /// `--home`: the bot's own folder; for every process.
  public static final CallSpec.Option HOME =
      CallSpec.Option.of(
          "home", "DIR", "the bot's own index and log (default: VERBATIM_HOME, else var)");

  /// `--seed`: makes random draws reproducible; for processes where that is useful.
  public static final CallSpec.Option SEED =
      CallSpec.Option.of("seed", "N", "draw the same random quotes each time");

  /// Reads [#DATA], [#HOME] and [#SEED]. Options override environment variables, and a later option
  /// overrides an earlier one.
  ///
  /// @param environment `VERBATIM_DATA` and `VERBATIM_HOME` are looked up
  /// @param seed used if `--seed` is not given
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
          "“" + given + "” cannot be a path. Name a folder with --" + option + " DIR.");
    }
  }

  private static long seed(String given) throws StartupFailure {
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException noNumber) {
      throw StartupFailure.wrongCall(
          "--seed takes a whole number, as in --seed 42 (not “" + given + "”).");
    }
  }
}
