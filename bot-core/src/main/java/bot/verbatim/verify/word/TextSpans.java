package bot.verbatim.verify.word;

/// Spans of a text that are not words of the source, in ascending order: speaker labels,
/// timestamps.
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

  /// A cursor at the first span that ends after an offset.
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

  /// Advances through the spans in step with a scan of the text.
  public final class Cursor {
    private int next;

    /// The end of the span that contains this offset, or -1. Offsets must not decrease from call to
    /// call.
    public int endIfInside(int place) {
      while (next < starts.size() && ends.get(next) <= place) {
        next++;
      }
      return next < starts.size() && starts.get(next) <= place ? ends.get(next) : -1;
    }
  }
}
