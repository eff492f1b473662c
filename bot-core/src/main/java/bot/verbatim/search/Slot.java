package bot.verbatim.search;

import java.util.ArrayList;
import java.util.List;

/// One word that was asked for, and everything that may be meant by it.
///
/// @param known whether the collection has the word itself
/// @param weight how much it says: its inverse document frequency
/// @param light whether quotes are not looked for because of it
record Slot(Word word, boolean known, double weight, boolean light, List<Meaning> meanings) {

  /// A word that may be meant.
  ///
  /// @param trust 0 to 1
  record Meaning(String form, String stem, int hash, double trust) {
    Meaning(Word word, double trust) {
      this(word.surface(), word.stem(), word.hash(), trust);
    }
  }

  Slot {
    meanings = List.copyOf(meanings);
  }

  /// The same with more meanings; one that it already has keeps its trust.
  Slot with(List<Meaning> more) {
    List<Meaning> all = new ArrayList<>(meanings);
    for (Meaning meaning : more) {
      if (all.stream().noneMatch(one -> one.hash() == meaning.hash())) {
        all.add(meaning);
      }
    }
    return new Slot(word, known, weight, light, all);
  }

  Slot heavy() {
    return new Slot(word, known, weight, false, meanings);
  }
}
