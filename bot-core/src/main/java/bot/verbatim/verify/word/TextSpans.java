package bot.verbatim.verify.word;

/// Places of a text that are not words of the source, in order: speakers' labels, times.
public final class TextSpans {
  private final IntList starts = new IntList();
  private final IntList ends = new IntList();

  public void add(int start, int end) {
    if (end > start) {
      starts.add(start);
      ends.add(end);
    }
  }

  Cursor cursor() {
    return new Cursor();
  }

  /// Begins at the first span that ends after a place.
  public Cursor cursorAt(int place) {
    Cursor cursor = new Cursor();
    int before = 0;
    int past = ends.size();
    while (before < past) {
      int middle = (before + past) >>> 1;
      if (ends.get(middle) <= place) {
        before = middle + 1;
      } else {
        past = middle;
      }
    }
    cursor.next = before;
    return cursor;
  }

  /// Walks the spans while a reader walks the text.
  public final class Cursor {
    private int next;

    /// The end of the span around this place, or -1. Places must not go back.
    public int endIfInside(int place) {
      while (next < starts.size() && ends.get(next) <= place) {
        next++;
      }
      return next < starts.size() && starts.get(next) <= place ? ends.get(next) : -1;
    }
  }
}
