package bot.verbatim.search.lucene.suggest;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How often each name is quoted, and how likely it is wanted.
final class NameCounts {

  /// Divisor for the weight of URLs, as they are seldom typed. Chosen by hand.
  private static final int SELDOM = 10;

  private final Map<CompletionName, Tally> names = new LinkedHashMap<>();

  /// A name with its counts.
  static final class Tally {
    private final CompletionName name;
    private final List<String> others;
    private int quotes;
    private int exact;

    private Tally(CompletionName name, List<String> others) {
      this.name = name;
      this.others = List.copyOf(others);
    }

    CompletionName name() {
      return name;
    }

    List<String> others() {
      return others;
    }

    boolean isQuoted() {
      return quotes > 0;
    }

    EntryText text() {
      return switch (name.kind()) {
        case TOPIC -> EntryText.topic(name.text());
        case PERSON -> EntryText.person(name.text(), exact);
        case SOURCE, QUOTE -> EntryText.source(name.text());
      };
    }
  }

  void add(CompletionName name, int quotes, int exact, Supplier<List<String>> others) {
    Tally tally = names.computeIfAbsent(name, _ -> new Tally(name, others.get()));
    tally.quotes += quotes;
    tally.exact += exact;
  }

  /// Receives each name with its prior probability, not normalised.
  interface Receiver<E extends Exception> {
    void receive(Tally tally, double prior) throws E;
  }

  <E extends Exception> void forEach(Receiver<E> receiver) throws E {
    Map<EntryKind, int[]> totals = new EnumMap<>(EntryKind.class);
    for (Tally tally : names.values()) {
      int[] total = totals.computeIfAbsent(tally.name.kind(), _ -> new int[2]);
      total[0]++;
      total[1] += tally.quotes;
    }
    for (Tally tally : names.values()) {
      EntryKind kind = tally.name.kind();
      int[] total = totals.getOrDefault(kind, new int[2]);
      boolean seldom = CompletionText.isAddress(kind, tally.name.text());
      receiver.receive(
          tally, kind.prior(tally.quotes / (seldom ? SELDOM : 1.0), total[0], total[1]));
    }
  }
}
