package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts passages out of the source.
final class Excerpts {

  private static final int CONTEXT = 60;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final SourceIndex index;
  private final String text;

  Excerpts(SourceIndex index) {
    this.index = index;
    this.text = index.source.text();
  }

  /// The passages of a hit: one, or one a turn where it runs through several.
  List<Excerpt> of(Hit hit) {
    return between(hit.start(), hit.end());
  }

  /// The passages from one word to before another; what somebody else only put in (`Right.`) is
  /// left out.
  List<Excerpt> between(int start, int end) {
    List<Excerpt> excerpts = new ArrayList<>();
    int at = start;
    while (at < end) {
      int to = at;
      while (to < end && index.turn(to) == index.turn(at)) {
        to++;
      }
      boolean inserted = index.words.is(at, Tokens.OPTIONAL) && at > start && to < end;
      if (!inserted || index.voice(at) == index.voice(start)) {
        excerpts.add(excerpt(at, to));
      }
      at = to;
    }
    return excerpts;
  }

  /// The passages of one voice from one word to before another.
  List<Excerpt> between(int start, int end, int voice) {
    List<Excerpt> excerpts = new ArrayList<>();
    int at = start;
    while (at < end) {
      int to = at;
      while (to < end && index.turn(to) == index.turn(at)) {
        to++;
      }
      if (index.voice(at) == voice) {
        excerpts.add(excerpt(at, to));
      }
      at = to;
    }
    return excerpts;
  }

  private Excerpt excerpt(int from, int to) {
    int start = index.words.start(from);
    int end = withStop(index.words.end(to - 1));
    return new Excerpt(
        spaced(text.substring(start, end)),
        spaced(before(start)),
        spaced(after(end)),
        index.source.voiceName(index.voice(from)).orElse(null),
        index.source.locatorAt(start),
        start,
        end);
  }

  private int withStop(int end) {
    return end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
  }

  private String before(int start) {
    int from = Math.max(0, start - CONTEXT);
    int space = from == 0 ? -1 : text.indexOf(' ', from);
    return text.substring(space >= 0 && space < start ? space + 1 : from, start);
  }

  private String after(int end) {
    int to = Math.min(text.length(), end + CONTEXT);
    int space = to == text.length() ? to : text.lastIndexOf(' ', to);
    return text.substring(end, space > end ? space : to);
  }

  private static String spaced(String words) {
    return SPACE.matcher(words).replaceAll(" ").strip();
  }
}
