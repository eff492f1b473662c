package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Indexes that are damaged at random answer as sound ones do.
@Tag("attack")
class CorruptionAttackTest {

  private static final int SMALL = 400;
  private static final int LARGE = 100;
  private static final int RUNNING = 100;

  /// Bytes that a large index has at least.
  private static final long LARGE_BYTES = 128L << 20;

  private static final long SEED = Long.getLong("seed", System.nanoTime());

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final List<String> wrong = new ArrayList<>();
  private List<String> right = List.of();

  @Test
  void smallIndexesAreMadeAnewBeforeTheyAreAsked() throws IOException {
    Feed feed = sound(AttackedIndex.feed(0, 40, 15));
    for (int trial = 0; trial < SMALL; trial++) {
      Path home = copy();
      compare(corrupt(trial, home), AttackedIndex.answers(home, feed));
    }
    report("%d damaged small indexes".formatted(SMALL));
  }

  @Test
  void largeOnesAreToo() throws IOException {
    Feed feed = sound(AttackedIndex.feed(0, 500, 15, "note ".repeat(20_000)));
    assertThat(AttackedIndex.size(folder.resolve("sound"))).isGreaterThan(LARGE_BYTES);
    for (int trial = 0; trial < LARGE; trial++) {
      Path home = copy();
      compare(corrupt(trial, home), AttackedIndex.answers(home, feed));
    }
    report("%d damaged indexes of over 128 MiB".formatted(LARGE));
  }

  /// What is damaged after it was verified may answer wrongly once; that is counted. A question
  /// that fails has it made anew.
  @Test
  void onesDamagedWhileTheyAreUsedHeal() throws IOException {
    Feed feed = sound(AttackedIndex.feed(0, 40, 15));
    int healed = 0;
    int failed = 0;
    int differing = 0;
    for (int trial = 0; trial < RUNNING; trial++) {
      Path home = copy();
      String done;
      try (QuoteIndex index = AttackedIndex.open(home, feed)) {
        done = corrupt(trial, home);
        int failures = 0;
        List<Supplier<Object>> questions = AttackedIndex.questions(index);
        for (int i = 0; i < questions.size(); i++) {
          try {
            differing += questions.get(i).get().toString().equals(right.get(i)) ? 0 : 1;
          } catch (RuntimeException | InternalError | AssertionError failure) {
            failures++;
          }
        }
        failed += failures;
        healed += index.heal() ? 1 : 0;
        if (failures > 0) {
          compare(done, AttackedIndex.answers(index));
        }
      }
      compare(done, AttackedIndex.answers(home, feed));
    }
    report(
        "%d indexes damaged while open: %d healed while open, %d questions failed, %d answered wrongly; afterwards"
            .formatted(RUNNING, healed, failed, differing));
  }

  /// Makes a sound index, and notes its answers.
  private Feed sound(Feed feed) throws IOException {
    right = AttackedIndex.answers(folder.resolve("sound"), feed);
    assertThat(Set.copyOf(right)).hasSizeGreaterThan(20);
    return feed;
  }

  private Path copy() throws IOException {
    Path home = folder.resolve("home");
    AttackedIndex.copy(folder.resolve("sound"), home);
    return home;
  }

  private String corrupt(int trial, Path home) throws IOException {
    List<Corruption> kinds = List.of(Corruption.values());
    return kinds.get(trial % kinds.size()).to(home.resolve("index"), random);
  }

  private void compare(String done, List<String> answers) {
    for (int i = 0; i < right.size(); i++) {
      if (!answers.get(i).equals(right.get(i))) {
        wrong.add(done + ", question " + i);
      }
    }
  }

  private void report(String what) {
    System.out.printf(
        "%s, seed %d, %d questions each: %d wrong answers%n",
        what, SEED, right.size(), wrong.size());
    assertThat(wrong).as("seed %s", SEED).isEmpty();
  }
}
