package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The speakers' turns of a text: its lines, split where labels stand inside them, and the labels.
final class Turns {

  private final Cast cast;
  private final BareNames bare;
  private final boolean captions;
  private final boolean any;
  private final boolean voices;
  private final List<Line> lines;

  private Turns(Cast cast, BareNames bare, boolean captions, List<Line> lines) {
    this.cast = cast;
    this.bare = bare;
    this.captions = captions;
    this.lines = lines;
    this.voices = lines.stream().anyMatch(line -> line.voice() != null);
    this.any = voices || lines.stream().anyMatch(line -> label(line).isPresent());
  }

  static Turns in(List<Line> read, List<Who> people, boolean captions) {
    List<Label> labels = new ArrayList<>();
    List<List<MidLine.At>> inside = new ArrayList<>();
    for (Line line : read) {
      LabelFinder.find(line, captions).ifPresent(labels::add);
      List<MidLine.At> found = MidLine.find(line);
      inside.add(found);
      found.forEach(at -> labels.add(at.label()));
    }
    Cast cast = Cast.learn(labels, read, people);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      split(read.get(at), inside.get(at), cast, lines);
    }
    return new Turns(cast, new BareNames(read, people), captions, lines);
  }

  private static void split(Line line, List<MidLine.At> labels, Cast cast, List<Line> into) {
    List<Integer> places =
        labels.stream().filter(at -> cast.accepts(at.label())).map(MidLine.At::place).toList();
    Line rest = line;
    int done = 0;
    for (int place : places) {
      if (place > done) {
        into.add(trimmed(rest.before(place - done)));
        rest = rest.from(place - done);
        done = place;
      }
    }
    into.add(rest);
  }

  private static Line trimmed(Line line) {
    return new Line(
        line.text().stripTrailing(),
        line.kind(),
        line.strong(),
        line.voice(),
        line.millis(),
        line.joined());
  }

  /// Whether the text shows turns at all.
  boolean any() {
    return any;
  }

  /// Whether the format itself names the voices.
  boolean hasVoices() {
    return voices;
  }

  List<Line> lines() {
    return lines;
  }

  Optional<Label> label(Line line) {
    Optional<Label> found = LabelFinder.find(line, captions).filter(cast::accepts);
    return found.isPresent() || line.kind() != Line.Kind.PARAGRAPH ? found : bare.find(line);
  }

  @Nullable String speaker(Label label) {
    return cast.speaker(label);
  }

  String speaker(String voice) {
    return cast.speaker(voice);
  }
}
