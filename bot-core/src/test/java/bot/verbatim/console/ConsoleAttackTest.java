package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Hostile;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.talk.JsonConversation;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is typed, each line gets one answer, and none is a failure.
@Tag("attack")
class ConsoleAttackTest {

  private static final int LINES = 300_000;
  private static final int AT_ONCE = 1_000;

  /// What an answer may take on two cores, in microseconds.
  private static final long SLOWEST = 250_000;

  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "/quote ",
          "/quote ",
          "/quote speaker:",
          "/quote about:",
          "/quote limit:",
          "?",
          "?quote ",
          "?quote speaker:",
          "/quotes why ",
          "/quotes cite ",
          "/quotes topics ",
          "/quotes ",
          "/");

  @TempDir private Path home;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void answersWhateverIsTyped() throws Exception {
    long slowest = 0;
    String slowestLine = "";
    int answered = 0;
    try (Verbatim core = Verbatim.open(new Settings(Path.of("../data"), home, 1))) {
      JsonConversation conversation = new JsonConversation(core.dispatcher(), System::nanoTime);
      for (int i = 0; i < LINES / AT_ONCE; i++) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (int j = 0; j < AT_ONCE; j++) {
          lines.writeBytes(line());
          lines.write('\n');
        }
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        conversation.run(new ByteArrayInputStream(lines.toByteArray()), new TextOutput(answers));
        for (String answer : answers.toString(StandardCharsets.UTF_8).lines().toList()) {
          JsonNode json = Json.read(answer);
          assertThat(json.path("reply").asText())
              .as("seed %s: %s", seed, answer)
              .isNotEqualTo("failure");
          long took = json.path("took_us").asLong();
          if (i > 0 && took > slowest) {
            slowest = took;
            slowestLine = answer.substring(0, Math.min(200, answer.length()));
          }
          answered++;
        }
      }
    }
    System.out.printf(
        "%,d console lines, seed %d: %,d answers, no failure, slowest %.1f ms (%s)%n",
        LINES, seed, answered, slowest / 1000.0, slowestLine);
    assertThat(answered).isGreaterThan(LINES / 2);
    assertThat(slowest).isLessThan(SLOWEST);
  }

  private byte[] line() {
    String beginning = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()));
    return switch (random.nextInt(20)) {
      case 0 -> bytes();
      case 1 -> (beginning + codePoints()).getBytes(StandardCharsets.UTF_8);
      case 2 -> (beginning + longLine()).getBytes(StandardCharsets.UTF_8);
      default ->
          (beginning + Hostile.text(random, 1 + random.nextInt(12)).replace('\n', ' '))
              .getBytes(StandardCharsets.UTF_8);
    };
  }

  /// Any bytes but line feeds.
  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '\n' ? 0 : bytes[i];
    }
    return bytes;
  }

  private String codePoints() {
    return random
        .ints(1 + random.nextInt(60), 0, Character.MAX_CODE_POINT + 1)
        .filter(c -> c != '\n' && c != '\r')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String longLine() {
    String piece = Hostile.text(random, 2).replace('\n', ' ') + " ";
    int length = random.nextInt(200) == 0 ? 1_000_000 : 3_000;
    return piece.repeat(length / piece.length() + 1);
  }
}
