package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.spelling.SpellingTable;
import bot.verbatim.search.lucene.spelling.SpellingTable.Candidate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Corrects the spelling of whole names.
final class Corrections {

  /// Maximum number of corrected names, and of corrections of each word. Chosen by hand; each name
  /// costs a look-up.
  private static final int MOST = 8;

  private static final int MOST_OF_ONE = 3;

  private Corrections() {}

  /// Folded names in which each word that no text has in this form is replaced by a correction,
  /// likeliest first; empty if no word has a correction.
  static List<String> of(List<QueryTerm> slots, SpellingTable spelling) throws IOException {
    List<List<String>> forms = new ArrayList<>();
    for (QueryTerm slot : slots) {
      forms.add(forms(slot, spelling));
    }
    if (forms.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    List<String> keys = List.of("");
    for (int i = 0; i < slots.size(); i++) {
      List<String> longer = new ArrayList<>();
      List<String> usable =
          forms.get(i).isEmpty() ? List.of(slots.get(i).word().surface()) : forms.get(i);
      for (String key : keys) {
        for (String form : usable) {
          if (longer.size() < MOST) {
            longer.add(key + form);
          }
        }
      }
      keys = longer;
    }
    return keys;
  }

  /// Corrections of a word; empty if it is spelled correctly, or resembles no known word.
  private static List<String> forms(QueryTerm slot, SpellingTable spelling) throws IOException {
    String written = slot.word().surface();
    if (!slot.known()) {
      return slot.meanings().stream()
          .limit(MOST_OF_ONE)
          .map(meaning -> meaning.word().surface())
          .toList();
    }
    // The stem is known, but the ending may be misspelled (`alignement`).
    return spelling.knows(written)
        ? List.of()
        : spelling.near(written, true, MOST_OF_ONE).stream().map(Candidate::word).toList();
  }
}
