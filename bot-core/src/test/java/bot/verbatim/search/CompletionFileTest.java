package bot.verbatim.search;

import static bot.verbatim.search.Completions.Kind.ABOUT;
import static bot.verbatim.search.Completions.Kind.SPEAKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.verbatim.search.EntrySink.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionFileTest {

  @TempDir Path directory;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void refusesAFileWithOneWrongByte() throws IOException {
    Path file = table("good", "Jan Leike", "Mark Twain");
    byte[] good = Files.readAllBytes(file);
    for (int i = 0; i < 100; i++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
      assertRefused(bad);
    }
  }

  @Test
  void refusesAFileThatIsCutOff() throws IOException {
    byte[] good = Files.readAllBytes(table("good", "Jan Leike", "Mark Twain"));
    for (int length = 0; length < good.length; length += 1 + random.nextInt(80)) {
      assertRefused(Arrays.copyOf(good, length));
    }
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatThrownBy(() -> CompletionTable.open(directory.resolve("nowhere")))
        .isInstanceOf(IOException.class);
  }

  private void assertRefused(byte[] bytes) throws IOException {
    Path file = Files.write(directory.resolve("bad"), bytes);
    assertThatThrownBy(() -> CompletionTable.open(file))
        .as("seed %d", seed)
        .isInstanceOf(IOException.class);
  }

  @Test
  void leavesNothingBehindButTheTable() throws IOException {
    table("table", "Jan Leike");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("table");
    }
  }

  @Test
  void staysReadableWhenAnotherTakesItsPlace() throws IOException {
    CompletionTable old = CompletionTable.open(table("table", "Jan Leike"));
    CompletionTable fresh = CompletionTable.open(table("table", "Mark Twain"));
    assertThat(old.complete(ABOUT, "jan", 5)).hasSize(1);
    assertThat(fresh.complete(ABOUT, "mark", 5)).hasSize(1);
  }

  @Test
  void countsMoreNamesThanItHolds() throws IOException {
    try (CompletionWriter writer = new CompletionWriter(directory)) {
      for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 60_000; i++) {
          writer.add(Kind.PERSON, "Name " + i, "Name " + i, i == 777 ? 2 : 1);
        }
      }
      writer.write(directory.resolve("table"));
    }
    CompletionTable table = CompletionTable.open(directory.resolve("table"));
    assertThat(table.complete(SPEAKER, "name", 1))
        .containsExactly(new Completion("Name 777", "Name 777"));
    assertThat(table.complete(SPEAKER, "name 59999", 1))
        .containsExactly(new Completion("Name 59999", "Name 59999"));
  }

  @Test
  void fitsWhateverIsCompletedIntoAHundredCodePoints() throws IOException {
    List<String> texts = new ArrayList<>();
    try (CompletionWriter writer = new CompletionWriter(directory)) {
      for (int i = 0; i < 300; i++) {
        String text = text();
        texts.add(text);
        Kind kind = List.of(Kind.values()).get(random.nextInt(4));
        writer.add(kind, text, random.nextBoolean() ? text : "id-" + i, random.nextInt(5));
        writer.alias(Kind.TOPIC, text(), "topic-" + i, text());
      }
      writer.write(directory.resolve("table"));
    }
    CompletionTable table = CompletionTable.open(directory.resolve("table"));
    for (String text : texts) {
      String typed = text.substring(0, random.nextInt(text.length() + 1));
      assertThat(table.complete(ABOUT, typed, 25))
          .as("seed %d, %s", seed, typed)
          .hasSizeLessThanOrEqualTo(25)
          .doesNotHaveDuplicates()
          .allSatisfy(it -> assertThat(it.shown().codePoints().count()).isBetween(1L, 100L))
          .allSatisfy(it -> assertThat(it.value().codePoints().count()).isLessThanOrEqualTo(100L))
          .allSatisfy(it -> assertThat(it.shown()).doesNotContain("\n", "\uFFFD"));
    }
  }

  /// Latin, accented, Cyrillic, Chinese and beyond the first plane, with all sorts of gaps.
  private String text() {
    int[] letters = {
      'a', 'B', 'é', 'ø', 'ж', '汉', 0x1F600, 0x1D49C, '\'', '-', ' ', '\n', '\t', 0x301
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0, length = random.nextInt(160); i < length; i++) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }

  private Path table(String name, String... people) throws IOException {
    Path file = directory.resolve(name);
    try (CompletionWriter writer = new CompletionWriter(directory)) {
      for (String person : people) {
        writer.add(Kind.PERSON, person, person, 1);
      }
      writer.write(file);
    }
    return file;
  }
}
