package bot.verbatim.verify.speaker;

import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.format.TextLine;
import bot.verbatim.verify.word.WordBoundary;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides which candidate labels name speakers: those that match one of the source's people, and
/// those that recur at the beginning of lines as speaker labels do.
final class SpeakerDetector {

  /// A text with fewer than one capital in this many characters counts as lower-case text. Ordinary
  /// prose has about one in 50. Chosen by hand.
  private static final int LETTERS_PER_CAPITAL = 200;

  private final List<PersonNames> people;
  private final Map<SpeakerLabel.Form, Map<String, Integer>> counts =
      new EnumMap<>(SpeakerLabel.Form.class);
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, Integer> lowerCaseWords = new HashMap<>();
  private final Map<String, String> speakers = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, Boolean> possible = new HashMap<>();
  private final Map<SpeakerLabel.Form, Long> repeated = new EnumMap<>(SpeakerLabel.Form.class);
  private final Map<SpeakerLabel.Form, Boolean> shortDialogues =
      new EnumMap<>(SpeakerLabel.Form.class);
  private final Map<SpeakerLabel.Form, Boolean> asked = new EnumMap<>(SpeakerLabel.Form.class);
  private final Map<String, String> keys = new HashMap<>();
  private final NameCasing writing = new NameCasing();
  private final Set<String> capitalised = new HashSet<>();
  private final WorkBudget budget;
  private @Nullable LongerNames fullNames;
  private long paragraphs;
  private boolean lowerCaseText;
  private boolean shouted;

  private SpeakerDetector(List<PersonNames> people, WorkBudget budget) {
    this.people = people;
    this.budget = budget;
  }

  /// Learns the speakers from all candidate labels and the casing of the text.
  static SpeakerDetector learn(
      Collection<SpeakerLabel> labels,
      List<TextLine> lines,
      List<PersonNames> people,
      WorkBudget budget) {
    SpeakerDetector cast = new SpeakerDetector(people, budget);
    for (SpeakerLabel label : labels) {
      if (label.form() != SpeakerLabel.Form.CHANGE) {
        cast.counts
            .computeIfAbsent(label.form(), _ -> new HashMap<>())
            .merge(cast.key(label), 1, Integer::sum);
        cast.written.putIfAbsent(cast.key(label), label.name());
      }
    }
    cast.readCase(lines);
    cast.shouted = areShouted(labels);
    return cast;
  }

  /// Whether this label names a speaker. The numbers of occurrences required are chosen by hand.
  boolean accepts(SpeakerLabel label) {
    if (label.form() == SpeakerLabel.Form.CHANGE) {
      return true;
    }
    if (shouted && label.form() == SpeakerLabel.Form.COLON && !NameCasing.isShouted(label.name())) {
      return false;
    }
    String key = key(label);
    int count = count(label.form(), key);
    boolean alone =
        label.form() == SpeakerLabel.Form.ALONE || label.form() == SpeakerLabel.Form.HEADING;
    if (isKnown(key)) {
      return count >= 2 || (!alone && repeated(label.form()) >= 1);
    }
    if (!isPossible(key)) {
      return false;
    }
    if (isDialogue(label.form())) {
      return count >= 2 || (!alone && count >= 1 && isTelling(label));
    }
    return count >= 3
        && !lowerCaseText
        && !alone
        && label.form() != SpeakerLabel.Form.BRACKETS
        && NameMatcher.words(label.name()).size() >= 2;
  }

  /// Whether this label may name a speaker who occurs too rarely to be accepted. Where labels of
  /// its form are speakers, it ends the turn before it.
  ///
  /// @param handles whether forum handles count
  boolean mayName(SpeakerLabel label, boolean handles) {
    boolean quiet = shouted && !NameCasing.isShouted(label.name());
    if (label.name().isEmpty() || (quiet && label.form() == SpeakerLabel.Form.COLON)) {
      return false;
    }
    return isPossible(key(label)) || (handles && isHandle(label));
  }

  /// Whether this looks like a forum handle: one word, or up to three in bold, that does not occur
  /// in lower case outside labels.
  private boolean isHandle(SpeakerLabel label) {
    String name = label.name();
    int seen = lowerCaseWords.getOrDefault(name, 0);
    return (name.indexOf(' ') < 0 || label.form() == SpeakerLabel.Form.STRONG)
        && !lowerCaseText
        && NonNameWords.canBeName(name, Set.of(), true)
        && seen <= count(label.form(), key(label));
  }

  /// The name to report for a label: that of the one person it can mean, or else the label, as a
  /// full name and recased where the text allows; null for a change of speakers.
  @Nullable String speaker(SpeakerLabel label) {
    return label.name().isEmpty()
        ? null
        : speakers.computeIfAbsent(key(label), _ -> resolved(label.name()));
  }

  /// The name to report for a voice that the format itself names.
  String speaker(String voice) {
    return speakers.computeIfAbsent("voice " + voice, _ -> resolved(voice));
  }

  private String resolved(String name) {
    List<PersonNames> meant = meant(name);
    if (meant.size() == 1) {
      return meant.getFirst().name();
    }
    Optional<String> longer =
        meant.isEmpty() && !NameMatcher.isRole(name) ? onlyLongerForm(name) : Optional.empty();
    return writing.of(longer.orElse(name));
  }

  /// The full name for a short label: for `Jan`, the only longer label that recurs and that `Jan`
  /// can mean, such as `Jan Leike`.
  private Optional<String> onlyLongerForm(String name) {
    if (fullNames == null) {
      fullNames =
          new LongerNames(
              counts.values().stream()
                  .flatMap(keys -> keys.entrySet().stream())
                  .filter(entry -> entry.getValue() >= 2)
                  .map(entry -> written.getOrDefault(entry.getKey(), entry.getKey()))
                  .toList(),
              budget);
    }
    return fullNames.only(name, words -> isPossible(String.join(" ", words)));
  }

  private String key(SpeakerLabel label) {
    return keys.computeIfAbsent(label.name(), _ -> label.key());
  }

  private boolean isKnown(String key) {
    return known.computeIfAbsent(key, _ -> meant(key).size() == 1);
  }

  private List<PersonNames> meant(String name) {
    return people.stream().filter(person -> NameMatcher.canMean(person, name)).toList();
  }

  private boolean isPossible(String key) {
    return possible.computeIfAbsent(key, this::looksLikeSpeaker);
  }

  private boolean looksLikeSpeaker(String key) {
    String name = written.getOrDefault(key, key);
    return NameMatcher.isRole(name)
        || NonNameWords.canBeName(name, lowerCaseWords.keySet(), lowerCaseText);
  }

  /// Whether one occurrence in a dialogue is enough: a role, or a name of several words.
  private static boolean isTelling(SpeakerLabel label) {
    return (NameMatcher.isRole(label.name()) && label.name().length() > 1)
        || (NameMatcher.words(label.name()).size() >= 2
            && label.form() != SpeakerLabel.Form.BRACKETS);
  }

  /// Whether labels of this form are a dialogue: two speakers recur; or one does, with an
  /// interviewer; or two full names, one recurring, label a third of the paragraphs.
  private boolean isDialogue(SpeakerLabel.Form form) {
    return repeated(form) >= 2
        || (repeated(form) >= 1 && asked.computeIfAbsent(form, this::isAsked))
        || shortDialogues.computeIfAbsent(form, this::isShortDialogue);
  }

  private boolean isAsked(SpeakerLabel.Form form) {
    Map<String, Integer> keys = counts.getOrDefault(form, Map.of());
    return keys.keySet().stream().anyMatch(NameMatcher::isAsker)
        && keys.keySet().stream().anyMatch(key -> keys.getOrDefault(key, 0) >= 2 && isSure(key));
  }

  /// Whether this is almost certainly a name.
  private boolean isSure(String key) {
    boolean full = shouted || key.indexOf(' ') > 0;
    return isKnown(key) || (full && isPossible(key));
  }

  private boolean isShortDialogue(SpeakerLabel.Form form) {
    if (form != SpeakerLabel.Form.COLON && form != SpeakerLabel.Form.STRONG) {
      return false;
    }
    Map<String, Integer> full = new HashMap<>(counts.getOrDefault(form, Map.of()));
    full.keySet().removeIf(key -> NameMatcher.words(key).size() < 2 || !isPossible(key));
    int labels = full.values().stream().mapToInt(Integer::intValue).sum();
    return full.size() >= 2 && labels > full.size() && labels * 3L >= paragraphs;
  }

  private long repeated(SpeakerLabel.Form form) {
    return repeated.computeIfAbsent(form, this::countRepeated);
  }

  private long countRepeated(SpeakerLabel.Form form) {
    int least = form == SpeakerLabel.Form.TIMED ? 1 : 2;
    return counts.getOrDefault(form, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue() >= (isKnown(entry.getKey()) ? 1 : least))
        .filter(entry -> isKnown(entry.getKey()) || isPossible(entry.getKey()))
        .count();
  }

  private int count(SpeakerLabel.Form form, String key) {
    return counts.getOrDefault(form, Map.of()).getOrDefault(key, 0);
  }

  private void readCase(List<TextLine> lines) {
    Set<String> asked = new HashSet<>();
    written.values().forEach(name -> asked.addAll(NameMatcher.words(name)));
    long capitals = 0;
    long letters = 0;
    for (TextLine line : lines) {
      String text = line.text();
      budget.spend(1 + text.length());
      paragraphs += line.kind() == TextLine.Kind.PARAGRAPH && !line.joined() ? 1 : 0;
      int at = 0;
      while (at < text.length()) {
        int end = Math.max(WordBoundary.of(text, at), at + 1);
        char first = text.charAt(at);
        capitals += Character.isUpperCase(first) ? 1 : 0;
        letters += end - at;
        if (!asked.isEmpty() && Character.isLetter(first) && end - at < 26) {
          note(text.substring(at, end), asked);
        }
        at = end;
      }
    }
    lowerCaseText = capitals * LETTERS_PER_CAPITAL < letters;
  }

  private void note(String word, Set<String> asked) {
    if (!Character.isLowerCase(word.charAt(0))) {
      if (capitalised.add(word)) {
        writing.note(word, asked);
      }
    } else if (asked.contains(word)) {
      lowerCaseWords.merge(word, 1, Integer::sum);
    }
  }

  /// Whether labels with a colon are in capitals here (at least 4, and 70 % of all; chosen by
  /// hand): then `Horatio:` in a speech is no label.
  private static boolean areShouted(Collection<SpeakerLabel> labels) {
    List<SpeakerLabel> colons =
        labels.stream().filter(label -> label.form() == SpeakerLabel.Form.COLON).toList();
    long loud = colons.stream().filter(label -> NameCasing.isShouted(label.name())).count();
    return loud >= 4 && loud * 10 >= colons.size() * 7L;
  }
}
