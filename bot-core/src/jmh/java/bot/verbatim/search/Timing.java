package bot.verbatim.search;

import java.util.Arrays;
import java.util.List;

/// How long an engine takes: for each query the median of its rounds, as a single round measures
/// the neighbours on a shared machine.
final class Timing {

  private static final int LIMIT = 5;

  private final double[] medians;

  private Timing(double[] medians) {
    this.medians = medians;
  }

  /// Asks all engines in turn, query by query and round by round.
  ///
  /// @return in the order of the engines
  static List<Timing> of(List<Engine> engines, List<String> queries, int rounds) throws Exception {
    double[][][] taken = new double[engines.size()][queries.size()][rounds];
    for (int round = -warmUp(rounds); round < rounds; round++) {
      for (int query = 0; query < queries.size(); query++) {
        for (int turn = 0; turn < engines.size(); turn++) {
          // Each begins in its turn: who is asked second finds the processor's caches warm.
          int engine = Math.floorMod(turn + round, engines.size());
          long start = System.nanoTime();
          engines.get(engine).find(queries.get(query), LIMIT);
          if (round >= 0) {
            taken[engine][query][round] = (System.nanoTime() - start) / 1_000.0;
          }
        }
      }
    }
    return Arrays.stream(taken).map(Timing::medians).toList();
  }

  private static int warmUp(int rounds) {
    return rounds > 1 ? 4 : 0;
  }

  private static Timing medians(double[][] taken) {
    return new Timing(
        Arrays.stream(taken)
            .mapToDouble(rounds -> {
              Arrays.sort(rounds);
              return rounds[rounds.length / 2];
            })
            .sorted()
            .toArray());
  }

  /// The time that this share of the queries stays within, in microseconds.
  double percentile(double share) {
    return medians[(int) Math.min(medians.length - 1, share * medians.length)];
  }
}
