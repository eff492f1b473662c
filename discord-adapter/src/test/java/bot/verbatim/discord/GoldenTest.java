package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Reply;
import bot.verbatim.discord.card.DiscordRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each kind of reply looks like, compared as a whole with a file that a person has looked at.
///
/// `mvn -pl bot-core,discord-adapter -Dtest=GoldenTest -Dgolden.write=true test` writes the files
/// anew.
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  static Stream<String> names() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isDrawnAsInItsFile(String name) throws IOException {
    Reply reply = Objects.requireNonNull(Samples.all().get(name));
    DataObject message =
        DataObject.fromJson(
            DiscordRenderer.draw(reply, Samples.ASKED, reply.audience()).toData().toString());
    Path file = FOLDER.resolve(name + ".json");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, pretty(message.toMap(), "") + "\n");
    }
    assertThat(pretty(message.toMap(), "") + "\n").isEqualTo(Files.readString(file));
    assertThat(Limits.faults(message).stream().filter(fault -> !fault.startsWith("no file")))
        .isEmpty();
  }

  @Test
  void everyFileBelongsToAReply() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(Samples.all().keySet());
    }
  }

  /// JSON with its names in order.
  private static String pretty(Object json, String indent) {
    String inner = indent + "  ";
    return switch (json) {
      case Map<?, ?> map -> {
        Map<String, String> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(String.valueOf(name), pretty(value, inner)));
        yield sorted.entrySet().stream()
            .map(entry -> inner + '"' + entry.getKey() + "\": " + entry.getValue())
            .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
      }
      case List<?> list when list.isEmpty() -> "[]";
      case List<?> list ->
          list.stream()
              .map(element -> inner + pretty(element, inner))
              .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
      case String text ->
          '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
      default -> json.toString();
    };
  }
}
