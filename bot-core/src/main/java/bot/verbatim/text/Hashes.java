package bot.verbatim.text;

/// Hashes that stay the same from one process to the next, for tables and for chance. They keep
/// nobody from finding two texts of one hash; [Sha256] does.
public final class Hashes {

  /// The hash of no char by [#fnv1a(int, char)].
  public static final int FNV1A = 0x811c9dc5;

  private Hashes() {}

  /// Adds a char to a hash by [FNV-1a](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv) of
  /// 32 bits.
  public static int fnv1a(int hash, char next) {
    return (hash ^ next) * 0x01000193;
  }

  /// A hash of 64 bits: FNV-1a over the chars, then [#mixed] so that all bits count.
  public static long of(String text, long seed) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /// The next number of [SplitMix64](https://doi.org/10.1145/2714064.2660195) after a state: every
  /// bit spread over all others.
  public static long mixed(long value) {
    long mixed = value + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
