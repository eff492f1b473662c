package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The speakers' turns of a text: its lines, split where labels stand inside them, and the labels.
final class Turns {

  private final Cast cast;
  private final BareNames bare;
  private final boolean captions;
  private final boolean any;
  private final boolean voices;
  private final List<Line> lines;
  private final Set<Label.Form> forms = EnumSet.noneOf(Label.Form.class);

  private Turns(Cast cast, BareNames bare, boolean captions, List<Line> lines) {
    this.cast = cast;
    this.bare = bare;
    this.captions = captions;
    this.lines = lines;
    this.voices = lines.stream().anyMatch(line -> line.voice() != null);
    lines.forEach(line -> label(line).map(Label::form).ifPresent(forms::add));
    this.any = voices || lines.stream().anyMatch(line -> label(line).isPresent());
  }

  static Turns in(List<Line> read, List<Who> people, boolean captions) {
    List<Label> labels = new ArrayList<>();
    List<List<MidLine.At>> inside = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      Line line = read.get(at);
      Optional<Label> label = LabelFinder.find(line, captions);
      boolean listed = label.isPresent() && isListed(read, at, captions);
      label.filter(_ -> !listed).ifPresent(labels::add);
      List<MidLine.At> found = MidLine.find(line);
      inside.add(found);
      found.forEach(place -> labels.add(place.label()));
    }
    Cast cast = Cast.learn(labels, read, people);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      split(read.get(at), inside.get(at), cast, lines);
    }
    return new Turns(cast, new BareNames(read, people), captions, lines);
  }

  /// Whether a name with a time stands alone among others, as in a list of chapters.
  private static boolean isListed(List<Line> read, int at, boolean captions) {
    return isAlone(read, at, captions)
        && (at + 1 == read.size() || isAlone(read, at + 1, captions));
  }

  private static boolean isAlone(List<Line> read, int at, boolean captions) {
    Line line = read.get(at);
    return LabelFinder.find(line, captions)
        .filter(label -> label.form() == Label.Form.TIMED)
        .filter(label -> label.end() == line.text().length())
        .isPresent();
  }

  private static void split(Line line, List<MidLine.At> labels, Cast cast, List<Line> into) {
    List<Integer> places =
        labels.stream().filter(at -> cast.accepts(at.label())).map(MidLine.At::place).toList();
    int start = 0;
    for (int place : places) {
      if (place > start) {
        into.add(part(line, start, place));
        start = place;
      }
    }
    into.add(part(line, start, line.text().length()));
  }

  private static Line part(Line line, int start, int end) {
    return start == 0 && end == line.text().length()
        ? line
        : new Line(
            line.text().substring(start, end).stripTrailing(),
            line.kind(),
            start == 0 ? line.strong() : 0,
            line.voice(),
            line.millis(),
            start == 0 && line.joined());
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

  /// Whether a line that has no label begins as those do that have one, with what may be a name:
  /// then somebody else speaks, and who is unknown.
  boolean endsTurn(Line line) {
    return LabelFinder.find(line, captions)
        .filter(label -> forms.contains(label.form()) && isSetOff(line, label))
        .filter(label -> cast.mayName(label, !captions && !line.joined()))
        .isPresent();
  }

  private static boolean isSetOff(Line line, Label label) {
    return switch (label.form()) {
      case COLON, BRACKETS, TIMED, STOP, DASH -> true;
      case STRONG ->
          label.end() == line.text().length()
              || line.text().substring(0, label.end()).indexOf(':') >= 0;
      case ALONE -> !line.joined() && Names.words(label.name()).size() >= 2;
      case HEADING, CHANGE -> false;
    };
  }

  @Nullable String speaker(Label label) {
    return cast.speaker(label);
  }

  String speaker(String voice) {
    return cast.speaker(voice);
  }
}
