package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.SampleCommands;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is answered where there is nothing to look for: no quote by chance.
class WordlessTest {

  private final SampleCommands commands = new SampleCommands();
  private final HttpWire wire = new HttpWire(commands.dispatcher());
  private final Payloads payloads = new Payloads(wire.slack());

  @AfterEach
  void close() {
    assertThat(wire.slack().refused).isEmpty();
    wire.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "<@U2>", "<!here> <@U2|ada>", "\u200b\u2060", "\u200d\ufe0f", "…", "?!"})
  void saysThatAMessageHasNoWords(String text) {
    assertSaidOf(payloads.messageShortcut(text));
  }

  @Test
  void saysThatAMessageWithoutTextHasNoWords() {
    Payloads.Payload nothing = payloads.messageShortcut("");
    nothing.body().getAsJsonObject("message").add("text", JsonNull.INSTANCE);
    assertSaidOf(nothing);
    Payloads.Payload absent = payloads.messageShortcut("");
    absent.body().getAsJsonObject("message").remove("text");
    assertSaidOf(absent);
  }

  @Test
  void saysThatNothingWasChosenInTheWindow() {
    Payloads.Payload empty = payloads.submission("", false);
    Payloads.Payload stateless = payloads.submission("x", false);
    stateless.body().getAsJsonObject("view").remove("state");
    for (Payloads.Payload submitted : new Payloads.Payload[] {empty, stateless}) {
      JsonObject view = wire.deliver(submitted).getAsJsonObject("view");
      assertThat(seen(view)).contains("There are no words to look for.");
    }
    assertThat(commands.requests()).isEmpty();
  }

  private void assertSaidOf(Payloads.Payload payload) {
    wire.deliver(payload);
    JsonObject answer = wire.slack().next().body();
    assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(seen(answer)).contains("There are no words to look for in this message.");
    assertThat(commands.requests()).isEmpty();
  }

  private static String seen(JsonObject message) {
    return Seen.in(BlockKitRules.array(message, "blocks"));
  }
}
