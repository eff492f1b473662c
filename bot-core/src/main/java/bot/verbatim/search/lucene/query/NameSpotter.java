package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.KeyField;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.Name.Kind;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.search.lucene.text.NameKeys;
import bot.verbatim.search.lucene.text.SourceKinds;
import bot.verbatim.search.lucene.text.WordList;
import bot.verbatim.text.EditDistance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Finds names of the collection among the words of a question: topics, people, sources, venues,
/// organisations, hosts and kinds of sources. The longest name wins.
final class NameSpotter {

  /// Maximum number of words of a name. Chosen by hand.
  private static final int LONGEST = 8;

  /// Minimum length of a misspelled word in chars. Chosen by hand.
  private static final int LONG_ENOUGH = 5;

  /// Questions of more words are half-remembered quotes, in which a name is a word like others.
  /// Chosen by hand.
  private static final int LONGEST_QUESTION = 16;

  private final Filters filters;
  private final @Nullable TermsEnum names;

  NameSpotter(Filters filters, Snapshot snapshot) throws IOException {
    this.filters = filters;
    Terms terms = MultiTerms.getTerms(snapshot.reader(), IndexFields.NAME);
    this.names = terms == null ? null : terms.iterator();
  }

  private boolean isName(String key) throws IOException {
    return names != null && !key.isEmpty() && names.seekExact(KeyField.bytes(key));
  }

  /// The names among the words.
  ///
  /// @param used positions that are spoken for; gets those of the names
  List<Name> spot(List<AnalyzedWord> words, BitSet used) throws IOException {
    List<Name> names = new ArrayList<>();
    if (words.size() > LONGEST_QUESTION) {
      return names;
    }
    for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        int end = from + length;
        int next = used.nextSetBit(from);
        if (next < 0 || next >= end) {
          Optional<Name> name = name(words.subList(from, end));
          if (name.isPresent()) {
            names.add(name.get());
            used.set(from, end);
          }
        }
      }
    }
    return names;
  }

  private Optional<Name> name(List<AnalyzedWord> words) throws IOException {
    AnalyzedWord first = words.getFirst();
    if (words.size() == 1) {
      if (first.light() || (first.surface().length() < 2 && !first.surface().equals("x"))) {
        return Optional.empty();
      }
      Optional<Name> kind = kind(first.surface());
      if (kind.isPresent() || WordList.ASKING.holds(first)) {
        return kind;
      }
    }
    String typed = words.stream().map(AnalyzedWord::surface).collect(Collectors.joining(" "));
    Optional<Name> named = named(NameKeys.fold(typed), words);
    // The key of a title leaves out its `&`.
    return named.isPresent() || !typed.contains(" and ")
        ? named
        : named(NameKeys.fold(typed.replace(" and ", " ")), words);
  }

  /// The name with this folded key, or with other forms of these words; empty if there is none.
  Optional<Name> named(String key, List<AnalyzedWord> words) throws IOException {
    String typed = words.stream().map(AnalyzedWord::surface).collect(Collectors.joining(" "));
    if (isName(key)) {
      return named(key, typed, words);
    }
    String stems = NameKeys.ofStems(words);
    return isName(stems) ? named(stems, typed, words) : Optional.empty();
  }

  private Optional<Name> named(String key, String typed, List<AnalyzedWord> words)
      throws IOException {
    Optional<Query> organisation = filters.exactly(IndexFields.ORGANISATION, key);
    if (organisation.isPresent()) {
      Query about = about(organisation.get(), key, words);
      return Optional.of(new Name(Kind.ORGANISATION, key, about, typed));
    }
    for (Field field : FIELDS) {
      Optional<Query> query = filters.exactly(field.name(), key);
      if (query.isPresent()) {
        return Optional.of(new Name(field.kind(), key, query.get(), typed));
      }
    }
    return Optional.empty();
  }

  /// A kind of source or an organisation that is spelled almost like a word; empty if there is
  /// none.
  Optional<String> similar(String word) throws IOException {
    if (word.length() < LONG_ENOUGH) {
      return Optional.empty();
    }
    for (String kind : SourceKinds.words()) {
      if (EditDistance.between(word, kind, 1) <= 1) {
        return Optional.of(kind);
      }
    }
    return filters.similar(IndexFields.ORGANISATION, word);
  }

  private record Field(String name, Kind kind) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field(IndexFields.TOPIC, Kind.TOPIC),
          new Field(IndexFields.SPEAKER, Kind.PERSON),
          new Field(IndexFields.SOURCE, Kind.SOURCE),
          new Field(IndexFields.HOST, Kind.HOST));

  /// What was said there, what the organisation says itself, and what is said of it.
  private static Query about(Query saidThere, String key, List<AnalyzedWord> words) {
    BooleanQuery.Builder named = new BooleanQuery.Builder();
    words.forEach(
        word -> named.add(new TermQuery(new Term(IndexFields.WORDS, word.stem())), Occur.FILTER));
    return new BooleanQuery.Builder()
        .add(saidThere, Occur.SHOULD)
        .add(Filters.term(IndexFields.SPEAKER, key), Occur.SHOULD)
        .add(named.build(), Occur.SHOULD)
        .build();
  }

  private Optional<Name> kind(String word) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String kind : SourceKinds.of(word)) {
      filters.exactly(IndexFields.KIND, kind).ifPresent(query -> any.add(query, Occur.SHOULD));
      filters.exactly(IndexFields.SOURCE, kind).ifPresent(query -> any.add(query, Occur.SHOULD));
    }
    BooleanQuery query = any.build();
    return query.clauses().isEmpty()
        ? Optional.empty()
        : Optional.of(new Name(Kind.KIND, word, query, word));
  }
}
