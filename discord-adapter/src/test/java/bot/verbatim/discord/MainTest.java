package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.console.JavaProcess;
import bot.verbatim.discord.FakeDiscord.Asked;
import bot.verbatim.discord.gateway.CloseCodeRemedy;
import bot.verbatim.discord.gateway.InviteLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process: the real core behind the real client, from start to signal.
class MainTest {

  @TempDir private Path folder;

  @BeforeEach
  void collect() throws IOException {
    Files.createDirectories(folder.resolve("data/quotes"));
    Files.writeString(
        folder.resolve("data/quotes/few.jsonl"),
        """
        {"id": "one", "text": "Checking is easier than doing.", "speaker": "Ada Moreno", \
        "topics": ["oversight"], "source": "The Long Hour", "fidelity": "unchecked"}
        """);
  }

  private Process start(String token, String api, String... more) throws IOException {
    List<String> call = new ArrayList<>();
    call.add("--home=" + folder.resolve("var"));
    call.addAll(List.of(more));
    ProcessBuilder builder = JavaProcess.of(DiscordMain.class.getName(), call);
    Map<String, String> environment = builder.environment();
    environment.put("VERBATIM_DATA", folder.resolve("data").toString());
    environment.put("DISCORD_TOKEN", token);
    environment.put("DISCORD_API_URL", api);
    return builder.redirectError(folder.resolve("err").toFile()).start();
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
  }

  @Test
  void answersUntilItIsToldToEnd() throws Exception {
    try (FakeDiscord discord = new FakeDiscord()) {
      Process process = start(FakeDiscord.TOKEN, discord.apiUrl());
      assertThat(discord.gateway.next()).isEqualTo("identify");
      Asked asked = discord.command("quote", Map.of("about", "oversight"));
      assertThat(asked.text())
          .contains("Not checked: no copy of the source")
          .contains("Credited to Ada Moreno, not confirmed:** Checking is easier than doing.");
      assertThat(discord.rest.refusals()).isEmpty();
      process.destroy();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143);
      assertThat(errors())
          .contains("To add it to a server: " + InviteLink.toServer("" + Payloads.APPLICATION))
          .doesNotContain("Exception", FakeDiscord.TOKEN, "SLF4J");
    }
  }

  @Test
  void explainsItselfWhenItIsAsked() throws Exception {
    Process process = start("", "", "help", "discord");
    assertThat(process.inputReader().readAllAsString())
        .startsWith("  ./verbatim discord [doctor]\n")
        .contains("--data DIR", "DISCORD_TOKEN");
    assertThat(process.waitFor()).isZero();
    assertThat(errors()).isEmpty();
  }

  @Test
  void examinesItselfInsteadOfRunning() throws Exception {
    Process process = start("", "", "discord", "doctor");
    assertThat(process.inputReader().readAllAsString())
        .startsWith("wrong  Discord settings    DISCORD_TOKEN is not set");
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(errors()).isEmpty();
  }

  @Test
  void saysWhatAWrongCallShouldHaveBeen() throws Exception {
    Process process = start("", "", "discord", "--dta", "x");
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(errors())
        .startsWith("verbatim: There is no option --dta for “discord”. Did you mean --data?")
        .hasLineCount(1);
  }

  @Test
  void endsWithOneSentenceWhereTheTokenIsWrong() throws Exception {
    try (FakeDiscord discord = new FakeDiscord()) {
      Process process = start("wrong", discord.apiUrl());
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(78);
      assertThat(errors()).isEqualTo("verbatim: " + CloseCodeRemedy.WRONG_TOKEN + "\n");
    }
  }

  @Test
  void endsWithTheRemedyWhereDiscordClosesForGood() throws Exception {
    try (FakeDiscord discord = new FakeDiscord()) {
      discord.gateway.closeOnIdentify = 4014;
      Process process = start(FakeDiscord.TOKEN, discord.apiUrl());
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(78);
      assertThat(errors()).isEqualTo("verbatim: " + CloseCodeRemedy.of(4014).orElseThrow() + "\n");
      assertThat(discord.gateway.identifies).hasValue(1);
    }
  }
}
