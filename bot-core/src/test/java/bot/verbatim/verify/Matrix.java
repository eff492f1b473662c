package bot.verbatim.verify;

import bot.verbatim.quote.Fidelity;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
    StringBuilder out = new StringBuilder("| what was done to the words | cases |");
    COLUMNS.forEach(column -> out.append(' ').append(column.key()).append(" |"));
    out.append("\n| --- | ---: |").append(" ---: |".repeat(COLUMNS.size())).append('\n');
    for (Kind kind : Kind.values()) {
      String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      out.append("| ").append(name).append(" | ").append(cases(kind)).append(" |");
      for (Fidelity column : COLUMNS) {
        int count = count(kind, column);
        String shown =
            column == kind.expected() ? "**" + count + "**" : count == 0 ? "" : "" + count;
        out.append(' ').append(shown).append(" |");
      }
      out.append('\n');
    }
    return out.append(
            "\n%d cases; recall of verbatim %.2f %%, macro F1 %.3f\n"
                .formatted(cases(), 100 * recall(Fidelity.VERBATIM), macroF1()))
        .toString();
  }
}
