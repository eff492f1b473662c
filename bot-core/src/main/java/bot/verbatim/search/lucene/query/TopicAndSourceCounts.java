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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
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
    Map<String, Topic> explained = new HashMap<>();
    snapshot.catalog().topics().forEach(topic -> explained.put(topic.slug(), topic));
    List<Counted<Topic>> topics = new ArrayList<>();
    for (Counted<String> name : names(IndexFields.SLUG, limit)) {
      Topic topic = explained.remove(name.what());
      Topic plain = new Topic(name.what(), name.what(), List.of(), "");
      topics.add(new Counted<>(topic == null ? plain : topic, name.quotes()));
    }
    snapshot.catalog().topics().stream()
        .filter(topic -> topics.size() < limit && explained.containsKey(topic.slug()))
        .forEach(topic -> topics.add(new Counted<>(topic, 0)));
    return topics.stream().limit(limit).toList();
  }

  public List<Counted<Source>> sources(int limit) throws IOException {
    Map<String, Source> explained = new HashMap<>();
    snapshot.catalog().sources().forEach(source -> explained.put(source.id(), source));
    List<Counted<Source>> sources = new ArrayList<>();
    for (Counted<String> name : names(IndexFields.WORK, limit)) {
      Source source = explained.remove(name.what());
      sources.add(new Counted<>(source == null ? quoted(name.what()) : source, name.quotes()));
    }
    snapshot.catalog().sources().stream()
        .filter(source -> explained.containsKey(source.id()))
        .forEach(source -> sources.add(new Counted<>(source, 0)));
    return sources.stream().limit(limit).toList();
  }

  /// A source that the catalog lacks, taken from its first quote.
  private Source quoted(String id) throws IOException {
    List<Integer> first =
        RankOrderScan.first(snapshot.searcher(), Filters.term(IndexFields.WORK, id), 0, 1)
            .documents();
    return first.isEmpty() ? Source.named(id) : snapshot.quote(first.getFirst()).source();
  }

  private List<Counted<String>> names(String field, int limit) throws IOException {
    Terms terms = MultiTerms.getTerms(snapshot.reader(), field);
    if (terms == null || limit < 1) {
      return List.of();
    }
    PriorityQueue<Counted<String>> most = new PriorityQueue<>(MOST_FIRST.reversed());
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String name = term.utf8ToString();
      long quotes = each.docFreq();
      if (snapshot.reader().hasDeletions()) {
        Query query = Filters.term(field, name);
        quotes = snapshot.searcher().count(query);
      }
      if (quotes > 0) {
        most.add(new Counted<>(name, quotes));
        if (most.size() > limit) {
          most.poll();
        }
      }
    }
    List<Counted<String>> names = new ArrayList<>(most);
    names.sort(MOST_FIRST);
    return names;
  }
}
