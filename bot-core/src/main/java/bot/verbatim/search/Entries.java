package bot.verbatim.search;

import bot.verbatim.search.EntrySink.Kind;

/// All that can be completed, each thing once, by number in the order of keys.
final class Entries {

  /// How many of those who type want the words of a quote.
  private static final double LINES = 0.27;

  /// In a collection of fewer quotes than this, one of them is not wanted the more for that.
  private static final double FEW = 100;

  private final byte[] kinds;
  private final int[] weights;
  private final int[] places;
  private final int[] references;
  private final float[] scores;
  private float lineScore;
  private int size;

  /// @param most how many there may be
  Entries(int most) {
    kinds = new byte[most];
    weights = new int[most];
    places = new int[most];
    references = new int[most];
    scores = new float[most];
  }

  /// Adds the next.
  ///
  /// @param place among the sorted keys
  /// @param reference where its texts are, see [EntryTexts]
  int add(Kind kind, int weight, int place, int reference) {
    kinds[size] = KindCode.of(kind);
    weights[size] = weight;
    places[size] = place;
    references[size] = reference;
    return size++;
  }

  /// How likely each is to be wanted, before anything is typed.
  ///
  /// Names are wanted most, then topics, then quotes that somebody remembers. A topic is wanted
  /// nearly as often as any other, however few quotes it has; a person as often as they are quoted.
  void weigh() {
    double[] totals = new double[KindCode.COUNT];
    int[] counts = new int[KindCode.COUNT];
    for (int i = 0; i < size; i++) {
      totals[kinds[i]] += weights[i];
      counts[kinds[i]]++;
    }
    for (int i = 0; i < size; i++) {
      Kind kind = kind(i);
      double byWeight = weights[i] / Math.max(FEW, totals[kinds[i]]);
      double evenly = 1.0 / counts[kinds[i]];
      scores[i] =
          (float)
              switch (kind) {
                case TOPIC -> 0.33 * (0.9 * evenly + 0.1 * byWeight);
                case PERSON -> 0.40 * (0.1 * evenly + 0.9 * byWeight);
                case SOURCE -> 0.17 * (0.2 * evenly + 0.8 * byWeight);
                case LINE -> LINES * byWeight;
              };
    }
    lineScore = (float) (LINES / Math.max(FEW, totals[KindCode.of(Kind.LINE)]));
  }

  int size() {
    return size;
  }

  Kind kind(int number) {
    return KindCode.kind(kinds[number]);
  }

  int weight(int number) {
    return weights[number];
  }

  int place(int number) {
    return places[number];
  }

  int reference(int number) {
    return references[number];
  }

  float score(int number) {
    return scores[number];
  }

  /// The score of a quote that came once.
  float lineScore() {
    return lineScore;
  }
}
