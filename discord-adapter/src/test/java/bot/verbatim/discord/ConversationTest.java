package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Request;
import bot.verbatim.discord.FakeDiscord.Asked;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people ask in servers and in private, and what they see.
class ConversationTest {

  private Running running;
  private FakeDiscord discord;

  @BeforeEach
  void start(@TempDir Path home) throws Exception {
    running = Running.bot(home);
    discord = running.discord;
    assertThat(discord.gateway.next()).isEqualTo("identify");
  }

  @AfterEach
  void stop() {
    for (DataObject body : discord.rest.bodies()) {
      body.optObject("data")
          .filter(data -> !data.hasKey("choices"))
          .ifPresent(data ->
              assertThat(data.getObject("allowed_mentions").toMap())
                  .isEqualTo(Map.of("parse", List.of(), "replied_user", false)));
    }
    running.close();
  }

  @Test
  void answersACommandInPublic() throws Exception {
    Asked asked = discord.command("quote", Map.of("about", "oversight"));
    assertThat(asked.text()).contains("“Checking an answer is often easier than finding it.”");
    assertThat(asked.isPrivate()).isFalse();
    assertThat(lastRequest().place().community()).isEqualTo("discord:guild:" + Payloads.GUILD);
  }

  @Test
  void answersInPrivateTalk() throws Exception {
    Asked asked = discord.command(Payloads::inPrivate, "quote", Map.of("about", "oversight"));
    assertThat(asked.text()).contains("k7f3-q");
    assertThat(lastRequest().place().community()).isEqualTo("discord:user:" + Payloads.PERSON);
  }

  @Test
  void answersWhoBroughtItAlongToAnotherServer() throws Exception {
    Asked asked = discord.command(Payloads::elsewhere, "quote", Map.of("about", "oversight"));
    assertThat(asked.text()).contains("k7f3-q");
    assertThat(lastRequest().place().community()).isEqualTo("discord:user:" + Payloads.PERSON);
  }

  @Test
  void answersInAServerWhereItIsNoMember() throws Exception {
    Asked asked =
        discord.command(Payloads::whereItIsNoMember, "quote", Map.of("about", "oversight"));
    assertThat(asked.text()).contains("k7f3-q");
    assertThat(lastRequest().place().community()).isEqualTo("discord:guild:" + Payloads.ELSEWHERE);
  }

  @Test
  void saysInPrivateThatNothingWasFound() throws Exception {
    Asked asked = discord.command("quote", Map.of("about", "nothing"));
    assertThat(asked.text()).contains("No quote found for “nothing”.", "oversight");
    assertThat(asked.isPrivate()).isTrue();
  }

  @Test
  void saysInPrivateThatSomethingWentWrong() throws Exception {
    Asked asked = discord.command("quote", Map.of("about", "break"));
    assertThat(asked.text())
        .contains("Something went wrong (reference r-4711). The bot's log tells what.");
    assertThat(asked.isPrivate()).isTrue();
  }

  @Test
  void answersThoughAClassIsMissing() throws Exception {
    for (int i = 0; i < 100; i++) {
      assertThat(discord.command("quote", Map.of("about", "missing class")).text())
          .contains("Something went wrong");
    }
  }

  @Test
  void checksAgainWhatWasTypedFreely() throws Exception {
    Asked asked = discord.command("quote", Map.of("limit", "26"));
    assertThat(asked.text()).contains("limit must be 1 to 25");
    assertThat(asked.isPrivate()).isTrue();
  }

  @Test
  void answersASubcommand() throws Exception {
    Asked asked = discord.command("quotes why", Map.of("id", "s2pl-5"));
    assertThat(asked.text()).contains("“We give it ten years”", "Ben Okafor");
    assertThat(asked.isPrivate()).isTrue();
    assertThat(lastRequest().command()).isEqualTo("quotes why");
  }

  @Test
  void answersTheButtonsUnderAQuote() throws Exception {
    Asked asked = discord.command("quote", Map.of("about", "oversight"));
    assertThat(Shown.buttons(asked.answer().getObject("data")))
        .containsExactly("/quotes why id:k7f3-q", "/quotes cite id:k7f3-q", more(asked));
    assertThat(discord.press("/quotes why id:k7f3-q").text())
        .contains("✓ Exact words", "“Checking an answer");
    assertThat(discord.press("/quotes cite id:k7f3-q").text()).contains("@misc{k7f3-q}");
    assertThat(discord.press(more(asked)).text()).contains("k7f3-q");
    assertThat(lastRequest().options()).containsEntry("page", "2");
  }

  @Test
  void answersTheMenuUnderSeveralQuotes() throws Exception {
    Asked asked = discord.command("quote", Map.of("about", "many"));
    assertThat(Shown.entries(asked.answer().getObject("data")))
        .contains("/quotes why id:id-0", "/quotes cite id:id-1");
    Asked evidence = discord.choose("/quotes why id:s2pl-5");
    assertThat(evidence.text()).contains("“We give it ten years”");
    assertThat(evidence.isPrivate()).isTrue();
    assertThat(discord.choose("share /quotes why id:s2pl-5").isPrivate()).isFalse();
    assertThat(discord.choose("an-old-value").text()).contains("There is no command");
  }

  private static String more(Asked asked) throws InterruptedException {
    return Shown.buttons(asked.answer().getObject("data")).getLast();
  }

  @Test
  void keepsPrivateWhatIsNotWorthSharing() throws Exception {
    assertThat(discord.press("share /quote about:nothing").isPrivate()).isTrue();
    assertThat(discord.press("share /quotes help").isPrivate()).isTrue();
  }

  @Test
  void sharesAPrivateAnswer() throws Exception {
    Asked evidence = discord.press("/quotes why id:s2pl-5");
    assertThat(evidence.isPrivate()).isTrue();
    Asked shared = discord.press("share /quotes why id:s2pl-5");
    assertThat(shared.isPrivate()).isFalse();
    assertThat(shared.text()).contains("“We give it ten years”").doesNotContain("Share");
    assertThat(Shown.buttons(evidence.answer().getObject("data")))
        .contains("share /quotes why id:s2pl-5");
  }

  @Test
  void answersAButtonThatNobodyKnowsAnyMore() throws Exception {
    Asked asked = discord.press("an-old-id");
    assertThat(asked.text()).contains("There is no command");
    assertThat(asked.isPrivate()).isTrue();
  }

  @Test
  void completesWhatSomebodyTypes() throws Exception {
    DataArray choices =
        discord.type("quote", "about", "many").answer().getObject("data").getArray("choices");
    assertThat(choices.length()).isEqualTo(25);
    assertThat(choices.getObject(0).toMap())
        .containsEntry("name", "shown 0")
        .containsEntry("value", "value-0");
  }

  @Test
  void completesWithNothingWhereSomethingGoesWrong() throws Exception {
    assertThat(
            discord.type("quote", "about", "break").answer().getObject("data").getArray("choices"))
        .isEmpty();
  }

  @Test
  void showsAsManyCardsAsFitAndGoesOnBehindThem() throws Exception {
    Asked asked = discord.command("quote", Map.of("about", "many", "limit", "25"));
    assertThat(asked.text()).contains("Words 0", "Words 3", "1–4 of 100").doesNotContain("Words 4");
    Asked next = discord.press(more(asked));
    next.answer();
    assertThat(lastRequest().options()).containsEntry("limit", "4").containsEntry("page", "2");
  }

  @Test
  void attachesWordsThatNoMessageHolds() throws Exception {
    Asked asked = discord.command("quote", Map.of("about", "long"));
    assertThat(asked.text()).contains("“Checking is *easier* than doing.", "…”");
    assertThat(asked.answer().getArray("received_files").toList()).containsExactly("quote.txt");
  }

  private Request lastRequest() {
    return running.commands.requests().getLast();
  }
}
