package bot.verbatim.search;

/// The few with the highest scores of many, in their order; each once.
final class Best {

  private final long[] ids;
  private final float[] scores;
  private int size;

  /// @param most how many to keep
  Best(int most) {
    ids = new long[most];
    scores = new float[most];
  }

  int size() {
    return size;
  }

  long id(int place) {
    return ids[place];
  }

  float score(int place) {
    return scores[place];
  }

  /// Keeps one if it is among the best. Among equals the first stays first.
  void add(long id, float score) {
    if (size == ids.length && score <= scores[size - 1]) {
      return;
    }
    for (int i = 0; i < size; i++) {
      if (ids[i] == id) {
        if (scores[i] >= score) {
          return;
        }
        remove(i);
        break;
      }
    }
    int place = size < ids.length ? size++ : size - 1;
    for (; place > 0 && scores[place - 1] < score; place--) {
      ids[place] = ids[place - 1];
      scores[place] = scores[place - 1];
    }
    ids[place] = id;
    scores[place] = score;
  }

  void addAll(Best others) {
    for (int i = 0; i < others.size; i++) {
      add(others.ids[i], others.scores[i]);
    }
  }

  private void remove(int place) {
    size--;
    System.arraycopy(ids, place + 1, ids, place, size - place);
    System.arraycopy(scores, place + 1, scores, place, size - place);
  }
}
