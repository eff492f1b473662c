package bot.verbatim.slack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Verbatim;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.slack.card.CommandAliases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class SlackManifestTest {

  @Test
  void theCommittedManifestIsMadeFromTheCommands() throws IOException {
    Path file = Path.of("slack-manifest.yaml");
    String committed = Files.readString(file);
    String made = manifest("/quote");
    if (!committed.equals(made)) {
      Files.writeString(file, made);
    }
    assertThat(committed)
        .as("%s was out of date; it is now written, commit it", file)
        .isEqualTo(made);
  }

  @Test
  void registersEveryNameThatThePeopleType() {
    Map<String, Object> features = part(new Yaml().load(manifest("/cite")), "features");
    assertThat(String.valueOf(features.get("slash_commands")))
        .contains("command=/cite,", "command=/cites,", "[about]", "why id", "help");
    assertThat(String.valueOf(features.get("shortcuts")))
        .contains("callback_id=find,", "callback_id=find-for-message,");
  }

  @Test
  void asksForNoMoreThanToBeAsked() {
    Map<String, Object> manifest = new Yaml().load(manifest("/quote"));
    assertThat(part(part(manifest, "oauth_config"), "scopes"))
        .isEqualTo(Map.of("bot", List.of("commands")));
    assertThat(part(manifest, "settings").get("socket_mode_enabled")).isEqualTo(true);
  }

  @Test
  void keepsSlacksLimits() {
    Map<String, Object> manifest = new Yaml().load(manifest("/quote"));
    for (Object each : (List<?>) requireNonNull(part(manifest, "features").get("shortcuts"))) {
      Map<?, ?> shortcut = (Map<?, ?>) each;
      assertThat(String.valueOf(shortcut.get("name"))).hasSizeLessThanOrEqualTo(24);
      assertThat(String.valueOf(shortcut.get("description"))).hasSizeLessThanOrEqualTo(150);
    }
    assertThat(String.valueOf(part(manifest, "display_information").get("description")))
        .hasSizeLessThanOrEqualTo(140);
  }

  private static String manifest(String command) {
    List<CommandSpec> specs = Verbatim.specs();
    return SlackManifest.of(specs, new CommandAliases(specs, command));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> whole, String name) {
    return (Map<String, Object>) requireNonNull(whole.get(name));
  }
}
