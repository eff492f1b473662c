package bot.verbatim.search;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("attack")
class TypedWordsAttackTest {

  private static final int QUERIES = 20_000;

  @TempDir Path home;

  @Test
  void keepsFewOfTheWordsThatStrangersType() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    long kept = TypedWordsTest.type(home, QUERIES, seed);
    System.out.printf(
        "%,d queries of three random words of 60 letters, seed %d: %,d words kept%n",
        QUERIES, seed, kept);
  }
}
