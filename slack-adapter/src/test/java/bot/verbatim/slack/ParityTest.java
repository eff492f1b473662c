package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.console.ParityContract;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
    String seen = Seen.in(blocks);
    return new Shown(seen.contains("Compared with: ") ? List.of() : cards(seen), seen);
  }

  /// A card begins with its verdict, and one of its lines ends with the id.
  private static List<Card> cards(String text) {
    Pattern card =
        Pattern.compile(
            "(?:✅|🔷|🔶|❌|❔|(?<=^|\\n)[✓◇≠✗?]) (?<verdict>[^·\n]*)(?: ·[^\n]*)?\n"
                + "(?s:.*?)(?:\n| · )(?<id>[0-9a-z]{4}-[0-9a-z])(?=\n|$|[✅🔷🔶❌❔])");
    return card.matcher(text)
        .results()
        .map(found -> new Card(found.group("id"), found.group("verdict").strip()))
        .toList();
  }
}
