package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.search.lucene.index.Manifest.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Numbers parts with gaps, so that parts can be inserted without renumbering the others.
final class Numbering {

  /// Numbers are below this: [RankValue] has 24 bits for them.
  private static final int END = 1 << 24;

  /// Distance between the numbers of consecutive new parts. Chosen by hand.
  private static final int GAP = 1 << 10;

  private Numbering() {}

  /// Every part with its old number, or a new one between its neighbours'; empty if there is no
  /// room.
  static Optional<Map<String, Entry>> keeping(Map<String, Entry> old, List<CollectionPart> parts) {
    Map<String, Entry> numbered = new LinkedHashMap<>();
    int last = 0;
    for (int i = 0; i < parts.size(); i++) {
      CollectionPart part = parts.get(i);
      Entry before = old.get(part.name());
      int number = before == null ? between(old, parts, i, last) : before.number();
      if (number <= last || number >= END) {
        return old.isEmpty() ? Optional.of(dense(parts)) : Optional.empty();
      }
      numbered.put(part.name(), new Entry(number, part.holdsQuotes(), part.fingerprint()));
      last = number;
    }
    return Optional.of(numbered);
  }

  private static int between(Map<String, Entry> old, List<CollectionPart> parts, int at, int last) {
    for (int i = at + 1, fresh = 1; i < parts.size(); i++, fresh++) {
      Entry next = old.get(parts.get(i).name());
      if (next != null) {
        return last + (next.number() - last) / (fresh + 1);
      }
    }
    return last + GAP;
  }

  private static Map<String, Entry> dense(List<CollectionPart> parts) {
    Map<String, Entry> numbered = new LinkedHashMap<>();
    for (CollectionPart part : parts) {
      numbered.put(part.name(), new Entry(numbered.size(), part.holdsQuotes(), part.fingerprint()));
    }
    return numbered;
  }
}
