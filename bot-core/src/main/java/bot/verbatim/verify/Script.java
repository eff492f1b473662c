package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts the lines of a reader together to one text, and notes who speaks from where on, which
/// places are labels and not words, and where sections and times begin.
final class Script {

  /// Headings, and what stands before the first turn: nobody in particular.
  private static final int NOBODY = 0;

  private final StringBuilder text = new StringBuilder();
  private final Spans labels = new Spans();
  private final IntList turnStarts = new IntList();
  private final IntList turnVoices = new IntList();
  private final List<Optional<String>> voices = new ArrayList<>();
  private final Map<String, Integer> voiceNumbers = new HashMap<>();
  private final Map<Integer, String> sections = new HashMap<>();
  private final Map<Integer, Long> times = new HashMap<>();
  private boolean hasTurns;
  private boolean spoken;
  private int author = NOBODY;
  private int speaking = NOBODY;

  private Script() {
    voices.add(Optional.empty());
  }

  static Script of(List<Line> read, Reading reading, boolean captions) {
    Turns turns = Turns.in(read, reading.people(), captions);
    Script script = new Script();
    script.hasTurns = turns.any();
    script.spoken = captions || turns.any();
    List<Line> lines = turns.lines();
    boolean isProse = !turns.any() && !Prose.looksLikeInterview(lines);
    if (isProse) {
      script.author = script.authorVoice(reading.authors());
      lines = reading.format() == Format.PLAIN ? Prose.withHeadings(lines) : lines;
    }
    script.speaking = script.author;
    script.turn(script.author);
    for (Line line : lines) {
      script.add(line, turns);
    }
    return script;
  }

  /// Lines of speech whose voices are known. Nothing in them is taken for a label.
  static Script inVoices(List<Line> lines) {
    Script script = new Script();
    script.hasTurns = true;
    script.spoken = true;
    for (Line line : lines) {
      String voice = line.voice();
      int start = script.append(line);
      script.turn(voice == null ? NOBODY : script.voice(voice));
      InlineTimes.find(line.text(), start, script.labels, script.times);
    }
    return script;
  }

  private int authorVoice(List<Who> authors) {
    return authors.isEmpty()
        ? NOBODY
        : voice(authors.stream().map(Who::name).collect(Collectors.joining(", ")));
  }

  private void add(Line line, Turns turns) {
    if (line.kind() == Line.Kind.RULE) {
      speaking = author;
      return;
    }
    int start = append(line);
    if (line.millis() >= 0) {
      times.put(start, line.millis());
    }
    if (line.kind() == Line.Kind.HEADING && turns.label(line).isEmpty()) {
      sections.put(start, line.text());
      turn(author);
      return;
    }
    int spoken = start + label(line, turns, start);
    boolean others = line.kind() == Line.Kind.CITED && !hasTurns;
    boolean unlabelledStrong =
        hasTurns && spoken == start && line.strong() == line.text().length() && line.strong() > 20;
    turn(others || unlabelledStrong ? NOBODY : speaking);
    InlineTimes.find(line.text(), start, labels, times);
  }

  private int append(Line line) {
    if (!text.isEmpty()) {
      text.append(line.joined() ? "\n" : "\n\n");
    }
    int start = text.length();
    text.append(line.text());
    return start;
  }

  /// Notes whom a label at the line's beginning names.
  ///
  /// @return how long the label is
  private int label(Line line, Turns turns, int start) {
    String voice = line.voice();
    if (voice != null) {
      speaking = voice(turns.speaker(voice));
    }
    Optional<Label> found = turns.label(line);
    if (found.isEmpty()) {
      if (voice == null && turns.hasVoices()) {
        speaking = NOBODY;
      } else if (voice == null && turns.endsTurn(line)) {
        speaking = newVoice();
      }
      return 0;
    }
    Label label = found.get();
    String speaker = turns.speaker(label);
    speaking = speaker == null ? newVoice() : voice(speaker);
    if (label.millis() >= 0) {
      times.put(start, label.millis());
    }
    labels.add(start, start + label.end());
    return label.end();
  }

  private void turn(int voice) {
    if (turnVoices.size() == 0 || turnVoices.last() != voice) {
      turnStarts.add(text.isEmpty() ? 0 : lineStart());
      turnVoices.add(voice);
    }
  }

  private int lineStart() {
    return text.lastIndexOf("\n") + 1;
  }

  private int voice(String name) {
    return voiceNumbers.computeIfAbsent(
        name,
        _ -> {
          voices.add(Optional.of(name));
          return voices.size() - 1;
        });
  }

  private int newVoice() {
    voices.add(Optional.empty());
    return voices.size() - 1;
  }

  String text() {
    return text.toString();
  }

  Spans labels() {
    return labels;
  }

  int[] turnStarts() {
    return turnStarts.toArray();
  }

  int[] turnVoices() {
    return turnVoices.toArray();
  }

  List<Optional<String>> voices() {
    return List.copyOf(voices);
  }

  boolean hasTurns() {
    return hasTurns;
  }

  Map<Integer, String> sections() {
    return sections;
  }

  Map<Integer, Long> times() {
    return times;
  }

  boolean isSpoken() {
    return spoken;
  }
}
