package bot.verbatim.verify.speaker;

import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.format.TextLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The speaker turns of a text: its lines, split at inline labels, and their accepted labels.
final class SpeakerTurns {

  final SpeakerDetector cast;
  final List<TextLine> lines;

  /// Whether the format itself names speakers, as WebVTT does.
  final boolean hasVoices;

  /// Whether the text has voices or labels.
  final boolean any;

  private final FirstNameTurns bare;
  private final boolean captions;
  private final Set<SpeakerLabel.Form> forms = EnumSet.noneOf(SpeakerLabel.Form.class);

  private SpeakerTurns(
      SpeakerDetector cast, FirstNameTurns bare, boolean captions, List<TextLine> lines) {
    this.cast = cast;
    this.bare = bare;
    this.captions = captions;
    this.lines = lines;
    this.hasVoices = lines.stream().anyMatch(line -> line.voice() != null);
    lines.forEach(line -> label(line).map(SpeakerLabel::form).ifPresent(forms::add));
    this.any = hasVoices || lines.stream().anyMatch(line -> label(line).isPresent());
  }

  static SpeakerTurns in(List<TextLine> read, List<PersonNames> people, boolean captions) {
    List<SpeakerLabel> labels = new ArrayList<>();
    List<List<InlineLabels.At>> inside = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      TextLine line = read.get(at);
      Optional<SpeakerLabel> label = SpeakerLabelFinder.find(line, captions);
      boolean listed = label.isPresent() && isListed(read, at, captions);
      label.filter(_ -> !listed).ifPresent(labels::add);
      List<InlineLabels.At> found = InlineLabels.find(line);
      inside.add(found);
      found.forEach(place -> labels.add(place.label()));
    }
    SpeakerDetector cast = SpeakerDetector.learn(labels, read, people);
    List<TextLine> lines = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      split(read.get(at), inside.get(at), cast, lines);
    }
    return new SpeakerTurns(cast, new FirstNameTurns(read, people), captions, lines);
  }

  /// Whether a line is only a name and a timestamp, and the next one (if any) too: a list of
  /// chapters, not a turn.
  private static boolean isListed(List<TextLine> read, int at, boolean captions) {
    return isAlone(read, at, captions)
        && (at + 1 == read.size() || isAlone(read, at + 1, captions));
  }

  private static boolean isAlone(List<TextLine> read, int at, boolean captions) {
    TextLine line = read.get(at);
    return SpeakerLabelFinder.find(line, captions)
        .filter(label -> label.form() == SpeakerLabel.Form.TIMED)
        .filter(label -> label.end() == line.text().length())
        .isPresent();
  }

  private static void split(
      TextLine line, List<InlineLabels.At> labels, SpeakerDetector cast, List<TextLine> into) {
    List<Integer> places =
        labels.stream().filter(at -> cast.accepts(at.label())).map(InlineLabels.At::place).toList();
    int start = 0;
    for (int place : places) {
      if (place > start) {
        into.add(part(line, start, place));
        start = place;
      }
    }
    into.add(part(line, start, line.text().length()));
  }

  private static TextLine part(TextLine line, int start, int end) {
    return start == 0 && end == line.text().length()
        ? line
        : new TextLine(
            line.text().substring(start, end).stripTrailing(),
            line.kind(),
            start == 0 ? line.strong() : 0,
            line.voice(),
            line.millis(),
            start == 0 && line.joined());
  }

  Optional<SpeakerLabel> label(TextLine line) {
    Optional<SpeakerLabel> found = SpeakerLabelFinder.find(line, captions).filter(cast::accepts);
    return found.isPresent() || line.kind() != TextLine.Kind.PARAGRAPH ? found : bare.find(line);
  }

  /// Whether a line without an accepted label begins with a possible name, in a form that accepted
  /// labels have: then an unknown speaker's turn begins.
  boolean endsTurn(TextLine line) {
    return SpeakerLabelFinder.find(line, captions)
        .filter(label -> forms.contains(label.form()) && isSetOff(line, label))
        .filter(label -> cast.mayName(label, !captions && !line.joined()))
        .isPresent();
  }

  private static boolean isSetOff(TextLine line, SpeakerLabel label) {
    return switch (label.form()) {
      case COLON, BRACKETS, TIMED, STOP, DASH -> true;
      case STRONG ->
          label.end() == line.text().length()
              || line.text().substring(0, label.end()).indexOf(':') >= 0;
      case ALONE -> !line.joined() && NameMatcher.words(label.name()).size() >= 2;
      case HEADING, CHANGE -> false;
    };
  }
}
