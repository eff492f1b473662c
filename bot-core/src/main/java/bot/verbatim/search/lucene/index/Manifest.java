package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.util.Version;

/// What an index was built from; committed atomically with the index.
///
/// @param version distinguishes the files beside Lucene's own from those of other commits
/// @param parts by name
record Manifest(String version, Map<String, Entry> parts) {

  private static final String PART = "part:";

  /// Numbers are at most this: [RankValue] has 24 bits for them.
  private static final int END = (1 << 24) - 1;

  /// The gap behind a part that comes last. Chosen by hand.
  private static final int STEP = 1024;

  /// @param number position of the part among all parts; numbers leave gaps for later parts
  record Entry(int number, boolean holdsQuotes, String fingerprint) {}

  Map<String, String> toCommitData() {
    Map<String, String> data = new HashMap<>();
    data.put("format", Integer.toString(IndexFields.FORMAT));
    data.put("lucene", Version.LATEST.toString());
    data.put("version", version);
    parts.forEach((name, entry) ->
        data.put(
            PART + name, entry.number() + " " + entry.holdsQuotes() + " " + entry.fingerprint()));
    return data;
  }

  /// @throws IOException if it is of another version, or is no manifest
  static Manifest from(Map<String, String> data) throws IOException {
    if (!Integer.toString(IndexFields.FORMAT).equals(data.get("format"))
        || !Version.LATEST.toString().equals(data.get("lucene"))) {
      throw new IOException("the index was made by another version");
    }
    try {
      Map<String, Entry> parts = new HashMap<>();
      data.forEach((key, value) -> {
        if (key.startsWith(PART)) {
          parts.put(key.substring(PART.length()), entry(value));
        }
      });
      return new Manifest(Objects.requireNonNull(data.get("version")), parts);
    } catch (RuntimeException broken) {
      throw new IOException("the index does not say what it was made from", broken);
    }
  }

  private static Entry entry(String written) {
    String[] fields = written.split(" ", 3);
    return new Entry(Integer.parseInt(fields[0]), Boolean.parseBoolean(fields[1]), fields[2]);
  }

  /// The name of the file of a kind beside Lucene's own.
  String file(String kind) {
    return kind + "-" + version;
  }

  /// Whether the index holds exactly these parts, in this order.
  boolean isFor(List<CollectionPart> now) {
    return numbered(parts, now).equals(Optional.of(parts));
  }

  /// Whether the parts without quotes, on which all quotes depend, are the same.
  boolean sharesCatalogWith(Map<String, Entry> numbered) {
    return catalog(parts).equals(catalog(numbered));
  }

  private static Map<String, Entry> catalog(Map<String, Entry> parts) {
    Map<String, Entry> catalog = new HashMap<>(parts);
    catalog.values().removeIf(Entry::holdsQuotes);
    return catalog;
  }

  /// The parts in order: indexed parts keep their numbers, new ones are spread evenly between their
  /// neighbours', or follow the last at some distance. Empty if there is no room, or the order
  /// changed.
  static Optional<Map<String, Entry>> numbered(Map<String, Entry> old, List<CollectionPart> parts) {
    Map<String, Entry> numbered = new LinkedHashMap<>();
    int last = 0;
    for (int i = 0; i < parts.size(); i++) {
      int next = i;
      while (next < parts.size() && !old.containsKey(parts.get(next).name())) {
        next++;
      }
      Entry known = next == parts.size() ? null : old.get(parts.get(next).name());
      int end = known == null ? Math.min(END, last + STEP * (next - i + 1)) : known.number();
      int number = next == i ? end : last + (end - last) / (next - i + 1);
      if (number <= last) {
        return Optional.empty();
      }
      CollectionPart part = parts.get(i);
      numbered.put(part.name(), new Entry(number, part.holdsQuotes(), part.fingerprint()));
      last = number;
    }
    return Optional.of(numbered);
  }
}
