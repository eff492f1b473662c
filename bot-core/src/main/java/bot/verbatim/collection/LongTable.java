package bot.verbatim.collection;

/// A map from hashes to numbers other than 0, without an object for each: a million take 32 MiB.
final class LongTable {

  private long[] keys = new long[1 << 10];
  private long[] values = new long[1 << 10];
  private int size;

  /// A hash of 64 bits: [FNV-1a](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv), then
  /// the finaliser of SplitMix64 so that all bits count.
  static long hash(String text, long seed) {
    long hash = 0xcbf29ce484222325L ^ seed;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }

  /// The value of a key, or 0.
  long get(long key) {
    return values[slot(key)];
  }

  /// Sets the value of a key; returns the one before, or 0.
  long put(long key, long value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int slot = slot(key);
    long before = values[slot];
    keys[slot] = key;
    values[slot] = value;
    size += before == 0 ? 1 : 0;
    return before;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new long[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
