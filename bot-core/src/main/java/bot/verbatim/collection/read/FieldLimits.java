package bot.verbatim.collection.read;

import java.util.Map;

/// Maximum lengths of the texts in an entry, in chars, and of its lists and mappings. They bound
/// what an answer can show, and what reading an entry costs. data/README.md lists them.
///
/// All chosen by hand, several times what the collection that comes with the project needs.
final class FieldLimits {

  /// Maximum number of keys of a mapping, and of items of a list.
  static final int MOST = 300;

  /// Maximum number of mappings in a list. Each passage is compared with the words.
  static final int MOST_CHILDREN = 30;

  private static final int ID = 64;
  private static final int LANGUAGE = 35;
  private static final int NAME = 200;
  private static final int TITLE = 500;
  private static final int SENTENCES = 2_000;
  private static final int PASSAGE = 5_000;

  /// A word this long in UTF-8 still fits into a term of the index.
  private static final int WORDS = 10_000;

  private static final Map<String, Integer> LONGEST =
      Map.ofEntries(
          Map.entry("id", ID),
          Map.entry("slug", ID),
          Map.entry("venue", ID),
          Map.entry("describes", ID),
          Map.entry("language", LANGUAGE),
          Map.entry("title", TITLE),
          Map.entry("source", TITLE),
          Map.entry("locator", TITLE),
          Map.entry("url", SENTENCES),
          Map.entry("archived", SENTENCES),
          Map.entry("note", SENTENCES),
          Map.entry("about", SENTENCES),
          Map.entry("reason", SENTENCES),
          Map.entry("method", SENTENCES),
          Map.entry("prefix", SENTENCES),
          Map.entry("suffix", SENTENCES),
          Map.entry("text", WORDS),
          Map.entry("exact", PASSAGE));

  private FieldLimits() {}

  /// The maximum length of the text under a key.
  static int longest(String key) {
    return LONGEST.getOrDefault(key, NAME);
  }
}
