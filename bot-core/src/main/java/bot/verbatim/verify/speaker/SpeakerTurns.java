package bot.verbatim.verify.speaker;

import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.format.TextLimits;
import bot.verbatim.verify.format.TextLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
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
  private final IdentityHashMap<TextLine, SpeakerLabel> candidates;
  private final IdentityHashMap<TextLine, SpeakerLabel> accepted = new IdentityHashMap<>();
  private final Set<SpeakerLabel.Form> forms = EnumSet.noneOf(SpeakerLabel.Form.class);

  private SpeakerTurns(
      SpeakerDetector cast,
      FirstNameTurns bare,
      boolean captions,
      List<TextLine> lines,
      IdentityHashMap<TextLine, SpeakerLabel> candidates) {
    this.cast = cast;
    this.bare = bare;
    this.captions = captions;
    this.lines = lines;
    this.candidates = candidates;
    this.hasVoices = lines.stream().anyMatch(line -> line.voice() != null);
    for (TextLine line : lines) {
      accept(line)
          .ifPresent(label -> {
            accepted.put(line, label);
            forms.add(label.form());
          });
    }
    this.any = hasVoices || !accepted.isEmpty();
  }

  static SpeakerTurns in(
      List<TextLine> read, List<PersonNames> people, boolean captions, WorkBudget budget) {
    IdentityHashMap<TextLine, SpeakerLabel> candidates = new IdentityHashMap<>();
    for (TextLine line : read) {
      budget.spend(1 + line.text().length());
      SpeakerLabelFinder.find(line, captions).ifPresent(label -> candidates.put(line, label));
    }
    List<SpeakerLabel> labels = new ArrayList<>();
    List<List<InlineLabels.At>> inside = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      TextLine line = read.get(at);
      SpeakerLabel label = candidates.get(line);
      if (label != null && !isListed(read, at, candidates)) {
        labels.add(label);
      }
      List<InlineLabels.At> found = InlineLabels.find(line);
      inside.add(found);
      found.forEach(place -> labels.add(place.label()));
      TextLimits.requireLines(labels.size());
    }
    SpeakerDetector cast = SpeakerDetector.learn(labels, read, people, budget);
    List<TextLine> lines = new ArrayList<>();
    for (int at = 0; at < read.size(); at++) {
      TextLine whole = read.get(at);
      for (TextLine line : split(whole, inside.get(at), cast)) {
        lines.add(line);
        if (!line.equals(whole)) {
          SpeakerLabelFinder.find(line, captions).ifPresent(label -> candidates.put(line, label));
        }
      }
      TextLimits.requireLines(lines.size());
    }
    return new SpeakerTurns(cast, new FirstNameTurns(read, people), captions, lines, candidates);
  }

  /// Whether a line is only a name and a timestamp, and the next one (if any) too: a list of
  /// chapters, not a turn.
  private static boolean isListed(
      List<TextLine> read, int at, IdentityHashMap<TextLine, SpeakerLabel> candidates) {
    return isAlone(read.get(at), candidates)
        && (at + 1 == read.size() || isAlone(read.get(at + 1), candidates));
  }

  private static boolean isAlone(
      TextLine line, IdentityHashMap<TextLine, SpeakerLabel> candidates) {
    SpeakerLabel label = candidates.get(line);
    return label != null
        && label.form() == SpeakerLabel.Form.TIMED
        && label.end() == line.text().length();
  }

  private static List<TextLine> split(
      TextLine line, List<InlineLabels.At> labels, SpeakerDetector cast) {
    if (labels.isEmpty()) {
      return List.of(line);
    }
    List<TextLine> into = new ArrayList<>();
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
    return into;
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

  /// The accepted label of one of [#lines].
  Optional<SpeakerLabel> label(TextLine line) {
    return Optional.ofNullable(accepted.get(line));
  }

  private Optional<SpeakerLabel> accept(TextLine line) {
    Optional<SpeakerLabel> found = Optional.ofNullable(candidates.get(line)).filter(cast::accepts);
    return found.isPresent() || line.kind() != TextLine.Kind.PARAGRAPH ? found : bare.find(line);
  }

  /// Whether a line without an accepted label begins with a possible name, in a form that accepted
  /// labels have: then an unknown speaker's turn begins.
  boolean endsTurn(TextLine line) {
    return Optional.ofNullable(candidates.get(line))
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
