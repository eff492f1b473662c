package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bot.verbatim.Settings;
import bot.verbatim.discord.gateway.DiscordSettings;
import bot.verbatim.discord.gateway.Shards;
import bot.verbatim.text.StartupFailure;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSettingsTest {

  private static final Settings CORE = new Settings(Path.of("data"), Path.of("var"), 1);

  private final Map<String, String> environment = new HashMap<>(Map.of("DISCORD_TOKEN", "a.b.c"));

  private DiscordSettings read() throws StartupFailure {
    return DiscordSettings.read(environment, CORE);
  }

  @Test
  void needsOnlyAToken() throws StartupFailure {
    DiscordSettings settings = read();
    assertThat(settings.api()).isEqualTo("https://discord.com/api/v10/");
    assertThat(settings.isOwnApi()).isFalse();
    assertThat(settings.shards()).isNull();
  }

  @Test
  void readsShardsAndTheAddressOfAProxy() throws StartupFailure {
    environment.put("DISCORD_SHARDS", "0-3/16");
    environment.put("DISCORD_API_URL", "http://127.0.0.1:8080/api/v10");
    assertThat(read().shards()).isEqualTo(new Shards(0, 3, 16));
    assertThat(read().api()).isEqualTo("http://127.0.0.1:8080/api/v10/");
    assertThat(read().isOwnApi()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3", "3-0/16", "0-16/16", "16/16", "a-b/c", "0-3/16/2", "-1/4", "999999/9"})
  void complainsOfShardsThatAreNone(String shards) {
    environment.put("DISCORD_SHARDS", shards);
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(this::read)
        .withMessageStartingWith("DISCORD_SHARDS must be written as 0-3/16");
  }

  @Test
  void takesOneShardAlone() {
    assertThat(Shards.parse("5/16")).contains(new Shards(5, 5, 16));
  }

  @Test
  void complainsOfWhatIsMissingOrWrongByItsName() {
    for (String api : List.of("localhost", "http://localhost:0", "http://localhost:99999")) {
      environment.put("DISCORD_API_URL", api);
      assertThatExceptionOfType(StartupFailure.class)
          .as(api)
          .isThrownBy(this::read)
          .withMessageStartingWith("DISCORD_API_URL must be a web address");
    }
    environment.remove("DISCORD_TOKEN");
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(this::read)
        .withMessageStartingWith("DISCORD_TOKEN is not set: copy the bot's token from https://");
    environment.put("DISCORD_TOKEN", "with a space");
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(this::read)
        .withMessageStartingWith("DISCORD_TOKEN holds a space");
  }

  @Test
  void neverShowsTheToken() throws StartupFailure {
    assertThat(read().toString()).doesNotContain("a.b.c");
  }
}
