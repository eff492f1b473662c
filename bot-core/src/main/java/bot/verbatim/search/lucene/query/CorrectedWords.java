package bot.verbatim.search.lucene.query;

import bot.verbatim.quote.Quote;
import bot.verbatim.search.Remark;
import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tells which words of a query were taken for misspellings.
final class CorrectedWords {

  private CorrectedWords() {}

  /// The words as typed and as searched for; empty if all are as typed.
  ///
  /// @param found a correction that the first of them has is the one that is told
  static Optional<Remark> of(List<QueryTerm> terms, List<Quote> found) {
    List<String> typed = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (QueryTerm term : terms) {
      String word = term.word().surface();
      if (!term.word().light() || !term.known()) {
        typed.add(word);
        shown.add(term.known() || term.meanings().isEmpty() ? word : meant(term, found));
      }
    }
    return typed.equals(shown)
        ? Optional.empty()
        : Optional.of(new Remark.Corrected(String.join(" ", typed), String.join(" ", shown)));
  }

  private static String meant(QueryTerm term, List<Quote> found) {
    if (!found.isEmpty()) {
      String text = Folding.lowerCase(found.getFirst().label() + " " + found.getFirst().text());
      for (Meaning meaning : term.meanings()) {
        if (text.contains(meaning.word().surface())) {
          return meaning.word().surface();
        }
      }
    }
    return term.meanings().getFirst().word().surface();
  }
}
