package bot.verbatim.search;

import static bot.verbatim.search.Completions.Kind.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.verbatim.search.lucene.suggest.CompletionIndex;
import bot.verbatim.search.lucene.suggest.EntryKind;
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

final class CompletionFilesTest {

  @TempDir Path directory;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void refusesAnyFileWithOneWrongByte() throws IOException {
    Path completions = people("Jan Leike", "Mark Twain").written();
    for (Path file : files(completions)) {
      byte[] good = Files.readAllBytes(file);
      for (int i = 0; i < 10 && good.length > 0; i++) {
        byte[] bad = good.clone();
        bad[random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
        Files.write(file, bad);
        assertRefused(completions, file);
      }
      Files.write(file, good);
    }
    assertOpens(completions);
  }

  @Test
  void refusesAnyFileThatIsCutOffOrLost() throws IOException {
    Path completions = people("Jan Leike", "Mark Twain").written();
    for (Path file : files(completions)) {
      byte[] good = Files.readAllBytes(file);
      for (int i = 0; i < 5 && good.length > 0; i++) {
        Files.write(file, Arrays.copyOf(good, random.nextInt(good.length)));
        assertRefused(completions, file);
      }
      Files.delete(file);
      assertRefused(completions, file);
      Files.write(file, good);
    }
    assertOpens(completions);
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThatThrownBy(() -> CompletionIndex.open(directory.resolve("nowhere")))
        .isInstanceOf(IOException.class);
  }

  private void assertRefused(Path completions, Path file) {
    assertThatThrownBy(() -> CompletionIndex.open(completions).close())
        .as("seed %d, %s", seed, file)
        .isInstanceOfAny(IOException.class, RuntimeException.class);
  }

  private static void assertOpens(Path completions) throws IOException {
    try (CompletionIndex whole = CompletionIndex.open(completions)) {
      assertThat(whole.complete(ABOUT, "jan", 5)).hasSize(1);
    }
  }

  private static List<Path> files(Path completions) throws IOException {
    try (Stream<Path> files = Files.list(completions)) {
      return files.sorted().toList();
    }
  }

  @Test
  void staysReadableWhenItsFilesAreDeleted() throws IOException {
    Path completions = people("Jan Leike").written();
    try (CompletionIndex old = CompletionIndex.open(completions)) {
      for (Path file : files(completions)) {
        Files.delete(file);
      }
      assertThat(old.complete(ABOUT, "jan", 5)).hasSize(1);
    }
  }

  @Test
  void fitsWhateverIsCompletedIntoAHundredCodePoints() throws IOException {
    List<String> texts = new ArrayList<>();
    CompletionBook book = new CompletionBook(directory);
    for (int i = 0; i < 300; i++) {
      String text = text();
      texts.add(text);
      String value = random.nextBoolean() ? text : "id-" + i;
      EntryKind kind = List.of(EntryKind.values()).get(random.nextInt(4));
      if (kind == EntryKind.QUOTE) {
        book.quote(text, value, text());
      } else {
        book.name(kind, text, value, random.nextInt(5), text());
      }
    }
    try (CompletionIndex index = book.opened()) {
      for (String text : texts) {
        String typed = text.substring(0, random.nextInt(text.length() + 1));
        assertThat(index.complete(ABOUT, typed, 25))
            .as("seed %d, %s", seed, typed)
            .hasSizeLessThanOrEqualTo(25)
            .doesNotHaveDuplicates()
            .allSatisfy(it -> assertThat(it.shown().codePoints().count()).isBetween(1L, 100L))
            .allSatisfy(it -> assertThat(it.value().codePoints().count()).isLessThanOrEqualTo(100L))
            .allSatisfy(it -> assertThat(it.shown()).doesNotContain("\n", "\uFFFD"));
      }
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

  private CompletionBook people(String... names) {
    return CompletionBook.ofPeople(directory, List.of(names));
  }
}
