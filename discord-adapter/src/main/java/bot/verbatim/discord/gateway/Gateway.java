package bot.verbatim.discord.gateway;

import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// The answer of [Get Gateway
/// Bot](https://discord.com/developers/docs/events/gateway#get-gateway-bot).
///
/// @param url where to connect
/// @param shards how many shards Discord recommends
/// @param concurrency how many shards may identify at once
public record Gateway(String url, int shards, int concurrency) {

  /// Requests it. A wrong token or a missing network is found here, before a session is used up.
  ///
  /// @param needed how many sessions are about to begin; 0 means as many as Discord recommends
  /// @throws StartupFailure if the bot may not or cannot connect
  public static Gateway ask(OkHttpClient client, DiscordSettings settings, int needed)
      throws StartupFailure {
    Request request =
        new Request.Builder()
            .url(settings.api() + "gateway/bot")
            .header("Authorization", "Bot " + settings.token())
            .header("User-Agent", RestConfig.USER_AGENT)
            .build();
    try (Response response = client.newCall(request).execute();
        ResponseBody body = response.body()) {
      return switch (response.code()) {
        case 200 -> read(DataObject.fromJson(body.string()), needed);
        case 401 -> throw StartupFailure.wrongSetting(CloseCodeRemedy.WRONG_TOKEN);
        default ->
            throw StartupFailure.tryLater(
                "Discord answers %d at %s: wait a minute, then start again."
                    .formatted(response.code(), request.url().host()));
      };
    } catch (IOException | ParsingException unreachable) {
      throw StartupFailure.unavailable(
          "Discord cannot be reached at %s: check this machine's network, then start again."
              .formatted(request.url().host()));
    }
  }

  private static Gateway read(DataObject said, int needed) throws StartupFailure {
    DataObject limit = said.optObject("session_start_limit").orElseGet(DataObject::empty);
    int shards = Math.max(1, said.getInt("shards", 1));
    int needs = needed == 0 ? shards : needed;
    if (limit.getInt("remaining", needs) < needs) {
      Duration wait = Duration.ofMillis(limit.getLong("reset_after", 0));
      throw StartupFailure.tryLater(
          "Discord allows no more starts today: find out why the bot starts so often, and start it"
              + " again in %d minutes.".formatted(wait.toMinutes() + 1));
    }
    return new Gateway(
        said.getString("url"), shards, Math.max(1, limit.getInt("max_concurrency", 1)));
  }
}
