package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.audit.ReferenceText;
import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Texts made to be slow, deep or huge, in a process with the memory and the flags that the
/// launcher gives. The limits of what fits were set on it.
@Tag("attack")
class HostileTextsAttackTest {

  private static final int TEXTS = 200;
  private static final long SEED = Long.getLong("seed", System.nanoTime());

  /// Pieces of hostile texts; `#` stands for a number that counts up.
  private static final List<String> PIECES =
      List.of(
          "[",
          "![",
          "*",
          "<",
          "a ",
          "um ",
          "the the ",
          "a: ",
          "A: b. ",
          ">> ",
          ">> a ",
          "> ",
          "(",
          "-\n",
          "\u00AD",
          "Ann Lee 0:01\n",
          "[00:00:01] Bob\n",
          "no ",
          "1 ",
          "1.",
          "[a](",
          "' ",
          "\u2026 ",
          "&amp;",
          "<div>",
          "<b><i><u>",
          "<b>1</b><sup>",
          "1<sup>1</sup>",
          "a\n",
          "\n",
          " ",
          "a",
          "%",
          "\u6C34",
          "a\u0301",
          "N# Mo: hello.\n\n",
          "N#: hello.\n\n",
          "w# ",
          "<v N#>hi\n",
          "<p hidden>a",
          "<nav>a</nav>b ",
          "<a x=#>",
          "`",
          "_a ",
          "| a ",
          "---\n",
          "a-\n",
          "the tide never lies. ",
          "\u0416# ",
          "<pre>\n",
          "00:01 --> 00:02\na\n\n");

  private static final List<String> ENDINGS = List.of("txt", "md", "html", "srt", "vtt");

  @TempDir private Path folder;

  @Test
  void noneHangsOrRunsOutOfMemory() throws Exception {
    Random random = new Random(SEED);
    double slowest = 0;
    double slowestRefused = 0;
    int largest = 0;
    int read = 0;
    int refused = 0;
    String slowestName = "";
    for (int trial = 0; trial < TEXTS; trial++) {
      String shape = PIECES.get(trial < PIECES.size() ? trial : random.nextInt(PIECES.size()));
      String other = PIECES.get(random.nextInt(PIECES.size()));
      boolean isMixed = trial >= PIECES.size() && random.nextBoolean();
      int size = trial % 20 == 19 ? 32 << 20 : (int) Math.pow(2, 15.5 + 7 * random.nextDouble());
      String ending = ENDINGS.get(random.nextInt(ENDINGS.size()));
      Path file = write(trial + "." + ending, shape, isMixed ? other : shape, size);
      String name =
          "%s%s %s %d".formatted(shape, isMixed ? other : "", ending, size).replace("\n", "/");
      long begin = System.nanoTime();
      String result = run(file);
      double seconds = (System.nanoTime() - begin) / 1e9;
      assertThat(result).as("trial %d of seed %d: %s", trial, SEED, name).startsWith("took ");
      if (result.contains("refused")) {
        refused++;
        slowestRefused = Math.max(slowestRefused, seconds);
      } else {
        read++;
        largest = Math.max(largest, size);
        slowestName = seconds > slowest ? name : slowestName;
        slowest = Math.max(slowest, seconds);
      }
      Files.delete(file);
    }
    System.out.printf(
        Locale.ROOT,
        "hostile texts: seed %d, %d texts, %d compared, %d refused with a sentence, 0 hung, 0 out"
            + " of memory; largest compared %d bytes; slowest process %.2f s where refused, %.2f s"
            + " where compared: %s%n",
        SEED,
        TEXTS,
        read,
        refused,
        largest,
        slowestRefused,
        slowest,
        slowestName);
  }

  private Path write(String name, String shape, String other, int size) throws IOException {
    StringBuilder text = new StringBuilder(size + 100);
    for (int at = 0; text.length() < size; at++) {
      String number = Integer.toString(at % 50_000, 26).replace('0', 'q').replace('1', 'r');
      text.append((at % 2 == 0 ? shape : other).replace("#", number));
    }
    return Files.writeString(folder.resolve(name), text.append('a'));
  }

  private String run(Path file) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    boolean ended = process.waitFor(30, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    return ended ? Files.readString(out).strip() : "did not end";
  }

  /// Reads a file and looks for words in it, as `find` does.
  static final class Reading {

    private Reading() {}

    public static void main(String[] args) {
      long begin = System.nanoTime();
      String result;
      try {
        ReferenceText text = ReferenceText.read(args[0], ReadingOptions::whole, System::nanoTime);
        result = "read " + text.check(Claim.of("the um a no 1 the a um the no a")).fidelity();
      } catch (StartupFailure sentence) {
        result = "refused: " + sentence.sentence();
      }
      System.out.printf(Locale.ROOT, "took %.2f %s%n", (System.nanoTime() - begin) / 1e9, result);
    }
  }
}
