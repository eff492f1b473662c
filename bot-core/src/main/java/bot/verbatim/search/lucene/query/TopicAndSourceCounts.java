package bot.verbatim.search.lucene.query;

import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// Counts the quotes of each topic and source of one [Snapshot].
public final class TopicAndSourceCounts {

  private static final Comparator<Counted<String>> MOST_FIRST =
      Comparator.comparingLong((Counted<String> name) -> -name.quotes())
          .thenComparing(Counted::what);

  private final Snapshot snapshot;

  public TopicAndSourceCounts(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  public List<Counted<Topic>> topics(int limit) throws IOException {
    return counted(
        IndexFields.SLUG,
        limit,
        snapshot.catalog().topics(),
        Topic::slug,
        slug -> new Topic(slug, slug, List.of(), ""));
  }

  public List<Counted<Source>> sources(int limit) throws IOException {
    return counted(IndexFields.WORK, limit, snapshot.catalog().sources(), Source::id, this::quoted);
  }

  /// A source that the catalog lacks, taken from its first quote.
  private Source quoted(String id) throws IOException {
    Query query = Filters.term(IndexFields.WORK, id);
    List<Integer> first = RankOrderScan.first(snapshot.searcher(), query, 0, 1).documents();
    return snapshot.quote(first.getFirst()).source();
  }

  private interface Lookup<T> {
    T of(String key) throws IOException;
  }

  /// Those with the most quotes first, then those of the catalog that have none.
  private <T> List<Counted<T>> counted(
      String field, int limit, List<T> catalog, Function<T, String> keyOf, Lookup<T> other)
      throws IOException {
    Map<String, T> unquoted = new LinkedHashMap<>();
    catalog.forEach(one -> unquoted.put(keyOf.apply(one), one));
    List<Counted<T>> all = new ArrayList<>();
    for (Counted<String> key : keys(field, limit)) {
      T known = unquoted.remove(key.what());
      all.add(new Counted<>(known == null ? other.of(key.what()) : known, key.quotes()));
    }
    unquoted.values().forEach(one -> all.add(new Counted<>(one, 0)));
    return all.stream().limit(limit).toList();
  }

  private List<Counted<String>> keys(String field, int limit) throws IOException {
    Terms terms = MultiTerms.getTerms(snapshot.reader(), field);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    List<Counted<String>> keys = new ArrayList<>();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      keys.add(new Counted<>(term.utf8ToString(), each.docFreq()));
    }
    return keys.stream().sorted(MOST_FIRST).limit(limit).toList();
  }
}
