package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.console.ParityContract;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Asked through the real Bolt, Slack shows what the terminal shows.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParityTest implements ParityContract {

  private Verbatim core;
  private Wire wire;

  @BeforeAll
  void start(@TempDir Path home) throws Exception {
    core = Verbatim.open(new Settings(DATA, home, 1));
    wire = new SocketWire(core.dispatcher());
  }

  @AfterAll
  void stop() {
    wire.close();
    core.close();
  }

  @Override
  public Dispatcher core() {
    return core.dispatcher();
  }

  @Override
  public Shown ask(String line) {
    String[] typed = line.split(" ", 2);
    String text = typed[1].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    JsonObject answer = wire.deliver(new Payloads(wire.slack()).command(typed[0], text));
    assertThat(BlockKitRules.brokenByMessage(answer)).isEmpty();
    JsonArray blocks = BlockKitRules.array(answer, "blocks");
    return new Shown(
        StreamSupport.stream(blocks.spliterator(), false).flatMap(ParityTest::card).toList(),
        Seen.in(blocks));
  }

  /// The small print of a card: the note, then `ID · KIND`.
  private static Stream<Card> card(JsonElement block) {
    List<String> print =
        block.getAsJsonObject().get("type").getAsString().equals("context")
            ? StreamSupport.stream(
                    block.getAsJsonObject().getAsJsonArray("elements").spliterator(), false)
                .map(element -> element.getAsJsonObject().get("text").getAsString())
                .toList()
            : List.of();
    return print.size() == 2
        ? Stream.of(new Card(print.get(1).split(" · ", 2)[0], print.get(0)))
        : Stream.of();
  }
}
