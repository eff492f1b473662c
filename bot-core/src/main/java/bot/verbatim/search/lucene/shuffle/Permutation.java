package bot.verbatim.search.lucene.shuffle;

import bot.verbatim.text.Hashes;

/// A pseudorandom permutation of the numbers below a size, computed from a seed.
///
/// A [Feistel network](https://en.wikipedia.org/wiki/Feistel_cipher) permutes the next power of
/// four; results outside the range are permuted again until one falls inside (cycle walking: Black
/// and Rogaway, Ciphers with Arbitrary Finite Domains, 2002). Shuffled arrays would be simpler, but
/// those of a million quotes take 40 GB for 10,000 channels.
public final class Permutation {

  /// Four rounds make a strong pseudorandom permutation (Luby and Rackoff).
  private static final int ROUNDS = 4;

  /// Minimum number of bits of each half, since fewer mix badly. Chosen by hand.
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

  /// The number at a position of the permutation.
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
