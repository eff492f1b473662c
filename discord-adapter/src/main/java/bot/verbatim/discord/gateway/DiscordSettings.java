package bot.verbatim.discord.gateway;

import bot.verbatim.Settings;
import bot.verbatim.text.ApiAddress;
import bot.verbatim.text.StartupFailure;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The settings of the Discord adapter.
///
/// @param token the bot's token
/// @param api the base of the REST API, with a slash at its end
/// @param isOwnApi whether DISCORD_API_URL is set: to a proxy, or to the simulated Discord of tests
/// @param shards null means as many as Discord recommends
/// @param core the core's settings
public record DiscordSettings(
    String token, String api, boolean isOwnApi, @Nullable Shards shards, Settings core) {

  private static final String DISCORD = "https://discord.com/api/v10/";
  private static final String PORTAL = "https://discord.com/developers/applications";

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

  /// Omits the token.
  @Override
  public String toString() {
    return "DiscordSettings[api=" + api + ", shards=" + shards + ", core=" + core + "]";
  }

  /// Reads the settings from the environment.
  ///
  /// @param core the core's settings, read before
  /// @throws StartupFailure if a setting is missing or wrong; the sentence names it
  public static DiscordSettings read(Map<String, String> environment, Settings core)
      throws StartupFailure {
    String api = environment.getOrDefault("DISCORD_API_URL", "").strip();
    return new DiscordSettings(
        token(environment.getOrDefault("DISCORD_TOKEN", "").strip()),
        api.isEmpty() ? DISCORD : ApiAddress.read("DISCORD_API_URL", api, DISCORD),
        !api.isEmpty(),
        shards(environment.getOrDefault("DISCORD_SHARDS", "").strip()),
        core);
  }

  /// Checks that the token has the three parts of a bot's token.
  ///
  /// @return what is set, without the token
  String requireTokenShape() throws StartupFailure {
    if (!TOKEN.matcher(token).matches()) {
      throw wrong(
          "DISCORD_TOKEN should be three parts joined by dots: copy the bot's token from "
              + PORTAL
              + " (Bot, Reset Token).");
    }
    return "DISCORD_TOKEN is set";
  }

  private static String token(String token) throws StartupFailure {
    if (token.isEmpty() || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw wrong(
          "DISCORD_TOKEN "
              + (token.isEmpty()
                  ? "is not set"
                  : "holds a space or another character that no token has")
              + ": copy the bot's token from "
              + PORTAL
              + " (Bot, Reset Token).");
    }
    return token;
  }

  private static @Nullable Shards shards(String written) throws StartupFailure {
    if (written.isEmpty()) {
      return null;
    }
    Optional<Shards> shards = Shards.parse(written);
    if (shards.isEmpty()) {
      throw wrong(
          "DISCORD_SHARDS must be written as 0-3/16: first and last shard of this process, and"
              + " how many there are in all.");
    }
    return shards.get();
  }

  private static StartupFailure wrong(String sentence) {
    return StartupFailure.wrongSetting(sentence);
  }
}
