package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.util.Version;

/// What an index was built from; committed atomically with the index.
///
/// @param parts by name
/// @param files the name of each file beside Lucene's own, by kind
record Manifest(Map<String, Entry> parts, Map<String, String> files) {

  private static final String PART = "part:";
  private static final String FILE = "file:";

  /// @param number position of the part among all parts; numbers leave gaps for later parts
  record Entry(int number, boolean holdsQuotes, String fingerprint) {
    boolean isFor(CollectionPart part) {
      return holdsQuotes == part.holdsQuotes() && fingerprint.equals(part.fingerprint());
    }
  }

  Map<String, String> toCommitData() {
    Map<String, String> data = new HashMap<>();
    data.put("format", Integer.toString(IndexFields.FORMAT));
    data.put("lucene", Version.LATEST.toString());
    parts.forEach((name, entry) ->
        data.put(
            PART + name, entry.number() + " " + entry.holdsQuotes() + " " + entry.fingerprint()));
    files.forEach((kind, name) -> data.put(FILE + kind, name));
    return data;
  }

  /// @throws IOException if it is of another version, or is no manifest
  static Manifest from(Map<String, String> data) throws IOException {
    if (!Integer.toString(IndexFields.FORMAT).equals(data.get("format"))
        || !Version.LATEST.toString().equals(data.get("lucene"))) {
      throw new IOException("the index was made by another version");
    }
    Map<String, Entry> parts = new HashMap<>();
    Map<String, String> files = new HashMap<>();
    for (Map.Entry<String, String> item : data.entrySet()) {
      if (item.getKey().startsWith(PART)) {
        parts.put(item.getKey().substring(PART.length()), entry(item.getValue()));
      } else if (item.getKey().startsWith(FILE)) {
        files.put(item.getKey().substring(FILE.length()), item.getValue());
      }
    }
    return new Manifest(parts, files);
  }

  private static Entry entry(String written) throws IOException {
    String[] fields = written.split(" ", 3);
    try {
      return new Entry(Integer.parseInt(fields[0]), Boolean.parseBoolean(fields[1]), fields[2]);
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException broken) {
      throw new IOException("the index does not say what it was made from", broken);
    }
  }

  /// The name of the file of a kind.
  ///
  /// @throws IOException if there is none
  String file(String kind) throws IOException {
    String name = files.get(kind);
    if (name == null) {
      throw new IOException("the index has no " + kind);
    }
    return name;
  }

  /// Whether the index holds exactly these parts, and those with quotes in this order.
  boolean isFor(List<CollectionPart> now) {
    return parts.size() == now.size() && now.stream().allMatch(this::isCurrent) && isInOrder(now);
  }

  private boolean isCurrent(CollectionPart part) {
    Entry entry = parts.get(part.name());
    return entry != null && entry.isFor(part);
  }

  /// Whether the parts without quotes, on which all quotes depend, are the same.
  boolean sharesCatalogWith(List<CollectionPart> now) {
    Map<String, String> was =
        parts.entrySet().stream()
            .filter(part -> !part.getValue().holdsQuotes())
            .collect(Collectors.toMap(Map.Entry::getKey, part -> part.getValue().fingerprint()));
    return was.equals(
        now.stream()
            .filter(part -> !part.holdsQuotes())
            .collect(Collectors.toMap(CollectionPart::name, CollectionPart::fingerprint)));
  }

  private boolean isInOrder(List<CollectionPart> now) {
    int last = -1;
    for (CollectionPart part : now) {
      Entry entry = parts.get(part.name());
      if (entry != null && part.holdsQuotes()) {
        if (entry.number() <= last) {
          return false;
        }
        last = entry.number();
      }
    }
    return true;
  }

  /// The parts in order, where indexed parts keep their numbers; empty if that is not possible.
  Optional<Map<String, Entry>> renumbered(List<CollectionPart> now) {
    return isInOrder(now) ? Numbering.keeping(parts, now) : Optional.empty();
  }

  /// The parts in order, numbered afresh.
  static Map<String, Entry> numbered(List<CollectionPart> now) {
    return Numbering.keeping(Map.of(), now).orElseThrow();
  }
}
