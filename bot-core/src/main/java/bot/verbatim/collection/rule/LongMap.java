package bot.verbatim.collection.rule;

/// An open-addressing hash map from hashes to numbers other than 0: a million take 32 MiB.
final class LongMap {

  private long[] keys = new long[1 << 10];
  private long[] values = new long[1 << 10];
  private int size;

  /// The value of a key, or 0.
  long get(long key) {
    return values[slot(key)];
  }

  /// Sets the value of a key; returns the previous one, or 0.
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
