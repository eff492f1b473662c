package bot.verbatim.search;

import bot.verbatim.search.EntrySink.Kind;
import bot.verbatim.search.EntrySpill.Spilled;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes one entry of those that are the same, and writes what they show in the order of their
/// keys.
final class EntryMerge {

  /// Addresses are seldom typed.
  private static final int SELDOM = 10;

  private final KeyRows.Sorted rows;
  private final EntrySpill.Reader spilled;
  private final GrowingFile out;
  private final NameSink names;
  private final Entries entries;

  /// Is told of every entry but the lines.
  interface NameSink {
    void name(int entry, Spilled name) throws IOException;
  }

  EntryMerge(KeyRows.Sorted rows, EntrySpill.Reader spilled, GrowingFile out, NameSink names) {
    this.rows = rows;
    this.spilled = spilled;
    this.out = out;
    this.names = names;
    this.entries = new Entries(rows.size());
  }

  Entries merge() throws IOException {
    int from = 0;
    for (int to = 1; from < rows.size(); to++) {
      if (to == rows.size() || !rows.sameKey(from, to)) {
        if (to - from == 1) {
          put(spilled.at(rows.number(from)), from);
        } else {
          mergeSameKeys(from, to);
        }
        from = to;
      }
    }
    return entries;
  }

  private void mergeSameKeys(int from, int to) throws IOException {
    Map<String, Spilled> merged = new LinkedHashMap<>();
    for (int place = from; place < to; place++) {
      Spilled next = spilled.at(rows.number(place));
      // Quotes that begin alike look alike: the first stands for all of them.
      String what =
          next.kind() + next.shown() + (next.kind() == Kind.LINE ? "" : "\n" + next.value());
      merged.merge(what, next, EntryMerge::sum);
    }
    for (Spilled one : merged.values()) {
      put(one, from);
    }
  }

  private static Spilled sum(Spilled one, Spilled other) {
    return new Spilled(one.kind(), one.shown(), one.value(), one.weight() + other.weight());
  }

  private void put(Spilled one, int place) throws IOException {
    int reference = EntryTexts.write(out, one.shown(), one.value());
    int weight =
        CompletionText.isAddress(one.kind(), one.shown()) ? one.weight() / SELDOM : one.weight();
    int entry = entries.add(one.kind(), weight, place, reference);
    if (one.kind() != Kind.LINE) {
      names.name(entry, one);
    }
  }
}
