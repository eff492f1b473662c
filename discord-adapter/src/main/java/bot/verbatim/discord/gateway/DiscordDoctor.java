package bot.verbatim.discord.gateway;

import bot.verbatim.Settings;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.text.Diagnosis;
import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/// Examines what the bot needs on Discord. It reads only, and takes at most two calls' time.
public final class DiscordDoctor {

  /// Timeout of a whole call. Chosen by hand; no test tells.
  private static final Duration CALL = Duration.ofSeconds(8);

  private final DiscordSettings settings;
  private final OkHttpClient client = new OkHttpClient.Builder().callTimeout(CALL).build();

  private DiscordDoctor(DiscordSettings settings) {
    this.settings = settings;
  }

  /// Examines the settings, then what Discord says of them.
  ///
  /// @param specs the commands that should be registered
  public static Diagnosis examine(
      Map<String, String> environment, Settings core, List<CommandSpec> specs) {
    Diagnosis diagnosis = new Diagnosis();
    if (environment.getOrDefault("DISCORD_TOKEN", "").isBlank() && isElsewhere(environment)) {
      diagnosis.add("Discord", () -> "not set up here (DISCORD_TOKEN is not set)");
      return diagnosis;
    }
    DiscordSettings[] settings = new DiscordSettings[1];
    boolean isSet =
        diagnosis.add(
            "Discord settings",
            () -> {
              settings[0] = DiscordSettings.read(environment, core);
              return settings[0].requireTokenShape();
            });
    if (isSet) {
      new DiscordDoctor(settings[0]).ask(diagnosis, specs);
    }
    return diagnosis;
  }

  /// Whether the settings are those of the bot on Slack alone.
  private static boolean isElsewhere(Map<String, String> environment) {
    return !environment.getOrDefault("SLACK_BOT_TOKEN", "").isBlank();
  }

  private void ask(Diagnosis diagnosis, List<CommandSpec> specs) {
    String[] id = new String[1];
    boolean isAccepted =
        diagnosis.add(
            "Discord token",
            () -> {
              Application application = get("applications/@me", Application::read);
              id[0] = application.id();
              return "accepted, of " + application.name();
            });
    if (isAccepted) {
      diagnosis.add(
          "Discord commands",
          () ->
              compared(
                  DiscordCommands.of(specs),
                  get("applications/" + id[0] + "/commands", DiscordDoctor::shapes)));
      diagnosis.add("Discord invite", () -> InviteLink.toServer(id[0]));
    }
    client.connectionPool().evictAll();
    client.dispatcher().executorService().shutdown();
  }

  private record Application(String id, String name) {

    static Application read(String json) {
      DataObject application = DataObject.fromJson(json);
      String id = application.getString("id");
      if (!id.matches("[0-9]{1,20}")) {
        throw new ParsingException("not an id");
      }
      return new Application(
          id, PlainText.onOneLine(application.getString("name", "an application")));
    }
  }

  private static Map<String, Object> shapes(String commands) {
    return DataArray.fromJson(commands).stream(DataArray::getObject)
        .collect(
            Collectors.toMap(
                command -> command.getString("name"),
                command -> CommandShape.of(command.toMap()),
                (one, _) -> one));
  }

  private String compared(List<SlashCommandData> ours, Map<String, Object> there)
      throws StartupFailure {
    List<String> missing =
        ours.stream()
            .filter(command ->
                !CommandShape.of(command.toData().toMap()).equals(there.get(command.getName())))
            .map(command -> "/" + command.getName())
            .toList();
    if (there.isEmpty()) {
      throw StartupFailure.wrongSetting(
          "No commands are registered: start the bot once, ./verbatim discord.");
    }
    if (!missing.isEmpty()) {
      throw StartupFailure.wrongSetting(
          "%s not registered as in this version: delete %s and start the bot."
              .formatted(String.join(", ", missing), Registration.file(settings.core().home())));
    }
    return ours.stream()
        .map(command -> "/" + command.getName())
        .collect(Collectors.joining(", ", "", " registered"));
  }

  private <T> T get(String path, Function<String, T> read) throws StartupFailure {
    Request request =
        new Request.Builder()
            .url(settings.api() + path)
            .header("Authorization", "Bot " + settings.token())
            .header("User-Agent", RestConfig.USER_AGENT)
            .build();
    String host = request.url().host();
    try (Response response = client.newCall(request).execute();
        ResponseBody body = response.body()) {
      return switch (response.code()) {
        case 200 -> read.apply(body.string());
        case 401 -> throw StartupFailure.wrongSetting(CloseCodeRemedy.WRONG_TOKEN);
        default ->
            throw StartupFailure.tryLater(
                "Discord answers %d at %s: wait a minute, then try again."
                    .formatted(response.code(), host));
      };
    } catch (ParsingException nonsense) {
      throw StartupFailure.unavailable(
          "%s did not answer as Discord does: check DISCORD_API_URL and the proxy."
              .formatted(host));
    } catch (IOException unreachable) {
      throw StartupFailure.unavailable(
          "Discord cannot be reached at %s: check this machine's network.".formatted(host));
    }
  }
}
