package bot.verbatim.search.lucene.shuffle;

import bot.verbatim.text.Hashes;

/// An order in which every number below a size comes once, made from a seed and never held.
///
/// A [Feistel network](https://en.wikipedia.org/wiki/Feistel_cipher) permutes the next power of
/// four; numbers that fall outside are permuted again until one falls inside (cycle walking: Black
/// and Rogaway, Ciphers with Arbitrary Finite Domains, 2002). A shuffled array would be plainer,
/// but 10,000 channels in front of a million quotes would hold 40 GB of them.
public final class Permutation {

  /// Luby and Rackoff: four rounds look random even to somebody who asks in both directions.
  private static final int ROUNDS = 4;

  /// Halves of fewer bits mix badly.
  private static final int FEWEST_BITS = 4;

  private final long seed;
  private final int size;
  private final int bits;
  private final int mask;

  public Permutation(long seed, int size) {
    this.seed = seed;
    this.size = size;
    int needed = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, size - 1));
    this.bits = Math.max(FEWEST_BITS, (needed + 1) / 2);
    this.mask = (1 << bits) - 1;
  }

  int size() {
    return size;
  }

  /// The number that comes at a place of the order.
  ///
  /// @param index 0 to size - 1
  /// @return 0 to size - 1, a different one for each index
  public int at(int index) {
    long number = index;
    do {
      number = permuted(number);
    } while (number >= size);
    return (int) number;
  }

  private long permuted(long number) {
    long left = number >>> bits;
    long right = number & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long mixed = left ^ (Hashes.mixed(seed + Hashes.mixed(right * ROUNDS + round)) & mask);
      left = right;
      right = mixed;
    }
    return left << bits | right;
  }
}
