package bot.verbatim.text;

/// Non-cryptographic hashes that are the same in every process, for hash tables, pseudo-random
/// order and the detection of changes. For collision resistance use [Sha256].
public final class Hashes {

  /// The offset basis of FNV-1a: the value to start [#fnv1a(int, char)] with.
  public static final int FNV1A = 0x811c9dc5;

  private Hashes() {}

  /// Adds a char to a hash by [FNV-1a](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) of
  /// 32 bits.
  public static int fnv1a(int hash, char next) {
    return (hash ^ next) * 0x01000193;
  }

  /// A 64-bit hash: FNV-1a over the chars, then [#mixed], so that every bit is well distributed.
  public static long of(String text, long seed) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /// A 64-bit hash of bytes, as [#of(String, long)]. Unlike a [Sha256] it does not load the
  /// platform's cryptography, which takes longer than to read a small collection.
  public static long of(byte[] bytes) {
    long hash = 0xcbf29ce484222325L ^ bytes.length;
    for (byte each : bytes) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /// The next number of [SplitMix64](https://doi.org/10.1145/2714064.2660195) after a state; every
  /// input bit affects all output bits.
  public static long mixed(long value) {
    long mixed = value + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
