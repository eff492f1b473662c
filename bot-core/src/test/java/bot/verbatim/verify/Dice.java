package bot.verbatim.verify;

import java.util.List;
import java.util.Random;

/// Chance with a seed.
final class Dice {
  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }
}
