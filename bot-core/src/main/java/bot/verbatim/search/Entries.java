package bot.verbatim.search;

import bot.verbatim.search.EntrySink.Kind;

/// All that can be completed, each thing once, by number in the order of keys.
final class Entries {

  private final byte[] kinds;
  private final int[] weights;
  private final int[] places;
  private final int[] references;
  private final float[] scores;
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
  /// Half of what people want are names, a third are topics and the rest are quotes they remember;
  /// sources are seldom asked for. A topic is wanted nearly as often as any other, however few
  /// quotes it has; a person is wanted as often as they are quoted.
  void weigh() {
    double[] totals = new double[KindCode.COUNT];
    int[] counts = new int[KindCode.COUNT];
    for (int i = 0; i < size; i++) {
      totals[kinds[i]] += weights[i];
      counts[kinds[i]]++;
    }
    for (int i = 0; i < size; i++) {
      int kind = kinds[i];
      double byWeight = weights[i] / Math.max(1, totals[kind]);
      double evenly = 1.0 / counts[kind];
      scores[i] =
          (float)
              switch (kind(i)) {
                case TOPIC -> 0.33 * (0.9 * evenly + 0.1 * byWeight);
                case PERSON -> 0.40 * (0.1 * evenly + 0.9 * byWeight);
                case SOURCE -> 0.05 * (0.2 * evenly + 0.8 * byWeight);
                case LINE -> 0.27 * byWeight;
              };
    }
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

  /// The score of a single quote's beginning.
  float lineScore() {
    double lines = 0;
    for (int i = 0; i < size; i++) {
      lines += kind(i) == Kind.LINE ? weights[i] : 0;
    }
    return (float) (0.27 / Math.max(1, lines));
  }
}
