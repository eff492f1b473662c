package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Spoils a sound collection in many ways. The seed is printed; `-Dverbatim.seed=…` repeats it.
class MutationTest {

  @TempDir private Path folder;
  private final long seed =
      Long.getLong("verbatim.seed", ThreadLocalRandom.current().nextLong(1_000_000));
  private final SplittableRandom random = new SplittableRandom(seed);
  private final Map<String, String> sound = new TreeMap<>(Folders.SOUND);

  @Test
  void everySpoiledFileIsNamedWithALine() throws IOException {
    System.out.println("MutationTest: seed " + seed);
    Folders.write(folder, sound);
    int refused = 0;
    for (int round = 0; refused < 100 || round < 5; round++) {
      for (Mutation mutation : Mutation.ALL) {
        refused += isRefused(mutation) ? 1 : 0;
      }
      assertThat(round).as("rounds, seed %d", seed).isLessThan(50);
    }
  }

  /// Spoils one file, looks, and mends it again.
  private boolean isRefused(Mutation mutation) throws IOException {
    List<String> names =
        sound.keySet().stream().filter(name -> name.endsWith(mutation.files())).toList();
    String name = names.get(random.nextInt(names.size()));
    byte[] before = sound.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
    byte[] spoiled = mutation.change().apply(before, random);
    Path file = folder.resolve(name);
    Files.write(file, spoiled);
    List<Problem> problems = CollectionCheck.of(folder, new PassageVerifier());
    Files.write(file, before);
    if (Arrays.equals(before, spoiled) || (problems.isEmpty() && !mutation.always())) {
      return false;
    }
    assertThat(problems)
        .as(
            "%s in %s, seed %d:%n%s",
            mutation.name(), name, seed, new String(spoiled, StandardCharsets.UTF_8))
        .isNotEmpty()
        .anyMatch(problem -> problem.file().equals(file.toString()) || !mutation.always())
        .allSatisfy(MutationTest::isPlain);
    return true;
  }

  private static void isPlain(Problem problem) {
    assertThat(problem.line()).isPositive();
    assertThat(problem.toString())
        .matches("[^\\n]+[.](yaml|jsonl):[0-9]+: [^\\n]+")
        .doesNotContain("Exception", "null,", "snakeyaml", "jackson");
  }
}
