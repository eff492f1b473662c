package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.spelling.SpellingTable;
import bot.verbatim.search.lucene.spelling.SpellingTable.Candidate;
import bot.verbatim.search.lucene.text.WordList;
import java.io.IOException;
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
  static List<String> of(List<QueryTerm> terms, SpellingTable spelling) throws IOException {
    List<String> keys = List.of("");
    boolean corrected = false;
    for (QueryTerm term : terms) {
      List<String> forms = forms(term, spelling);
      corrected |= !forms.isEmpty();
      List<String> usable = forms.isEmpty() ? List.of(term.word().surface()) : forms;
      keys =
          keys.stream()
              .flatMap(key -> usable.stream().map(form -> key + form))
              .limit(MOST)
              .toList();
    }
    return corrected ? keys : List.of();
  }

  /// Corrections of a word; empty if it is spelled correctly, or resembles no known word.
  private static List<String> forms(QueryTerm term, SpellingTable spelling) throws IOException {
    String written = term.word().surface();
    if (!term.known()) {
      return term.meanings().stream()
          .limit(MOST_OF_ONE)
          .map(meaning -> meaning.word().surface())
          .toList();
    }
    // The stem is known, but the ending may be misspelled (`alignement`).
    return spelling.knows(written) || WordList.EVERYDAY.holds(term.word())
        ? List.of()
        : spelling.near(written, true, MOST_OF_ONE).stream().map(Candidate::word).toList();
  }
}
