package bot.verbatim.verify;

import bot.verbatim.quote.Fidelity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What was said to the cases of each kind, as README shows it.
final class Matrix {

  private static final List<Fidelity> COLUMNS =
      List.of(
          Fidelity.VERBATIM,
          Fidelity.EDITED,
          Fidelity.PARAPHRASE,
          Fidelity.SPLICED,
          Fidelity.NOT_FOUND);

  private final Map<Kind, Map<Fidelity, Integer>> counts = new EnumMap<>(Kind.class);

  void add(Kind kind, Fidelity said) {
    counts.computeIfAbsent(kind, _ -> new EnumMap<>(Fidelity.class)).merge(said, 1, Integer::sum);
  }

  int cases() {
    return Arrays.stream(Kind.values()).mapToInt(this::cases).sum();
  }

  int cases(Kind kind) {
    return counts.getOrDefault(kind, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  int count(Kind kind, Fidelity said) {
    return counts.getOrDefault(kind, Map.of()).getOrDefault(said, 0);
  }

  /// The share of the cases with this fidelity that were called so.
  double recall(Fidelity fidelity) {
    int all = 0;
    int right = 0;
    for (Kind kind : Kind.values()) {
      if (kind.expected() == fidelity) {
        all += cases(kind);
        right += count(kind, fidelity);
      }
    }
    return all == 0 ? 1 : (double) right / all;
  }

  /// The share of those called so that are.
  double precision(Fidelity fidelity) {
    int all = 0;
    int right = 0;
    for (Kind kind : Kind.values()) {
      all += count(kind, fidelity);
      right += kind.expected() == fidelity ? count(kind, fidelity) : 0;
    }
    return all == 0 ? 1 : (double) right / all;
  }

  /// The mean of the F1 of each fidelity.
  double macroF1() {
    return COLUMNS.stream()
        .mapToDouble(fidelity -> {
          double recall = recall(fidelity);
          double precision = precision(fidelity);
          return recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision);
        })
        .average()
        .orElseThrow();
  }

  /// A table in Markdown.
  String table() {
    return table(List.of(this));
  }

  /// One table for several sets of cases, their numbers side by side.
  static String table(List<Matrix> sets) {
    StringBuilder out = new StringBuilder("| what was done to the words | cases |");
    COLUMNS.forEach(column -> out.append(' ').append(column.key()).append(" |"));
    out.append("\n| --- | ---: |").append(" ---: |".repeat(COLUMNS.size())).append('\n');
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      out.append("| ").append(name).append(" | ").append(joined(sets, set -> set.cases(kind)));
      for (Fidelity column : COLUMNS) {
        boolean empty = sets.stream().allMatch(set -> set.count(kind, column) == 0);
        String counts = joined(sets, set -> set.count(kind, column));
        boolean right = column == kind.expected();
        out.append(" | ").append(right ? "**" + counts + "**" : empty ? "" : counts);
      }
      out.append(" |\n");
    }
    return out.append('\n')
        .append(joined(sets, Matrix::cases) + " cases; ")
        .append("recall of verbatim ")
        .append(joined(sets, set -> shown(100 * set.recall(Fidelity.VERBATIM), 2)))
        .append(" %, macro F1 ")
        .append(joined(sets, set -> shown(set.macroF1(), 3)))
        .append('\n')
        .toString();
  }

  private static String joined(List<Matrix> sets, Function<Matrix, Object> number) {
    return sets.stream().map(number).map(Object::toString).collect(Collectors.joining(" / "));
  }

  private static String shown(double number, int places) {
    return String.format(Locale.ROOT, "%." + places + "f", number);
  }
}
