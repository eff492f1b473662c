package bot.verbatim.verify.speaker;

import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.format.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds speakers in transcripts without capitals and punctuation, where a turn begins with a bare
/// first and last name (`jan leike yeah so basically`).
final class FirstNameTurns {

  /// At least one line in this many must begin with an accepted name. Chosen by hand.
  private static final int SHARE_OF_LINES = 4;

  private static final Pattern START =
      Pattern.compile("(?=\\p{javaLowerCase})[\\p{L}-]{2,24} [\\p{L}-]*+(?= |\\z)");

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<PersonNames> people;
  private final boolean present;

  FirstNameTurns(List<TextLine> lines, List<PersonNames> people) {
    this.people = people;
    if (people.isEmpty()) {
      present = false;
      return;
    }
    for (TextLine line : lines) {
      start(line).ifPresent(name -> counts.merge(name, 1, Integer::sum));
    }
    long known = counts.keySet().stream().filter(this::isKnown).count();
    long telling =
        lines.stream().filter(line -> start(line).filter(this::accepts).isPresent()).count();
    present = known > 0 && telling * SHARE_OF_LINES >= lines.size() && telling >= 3;
  }

  Optional<SpeakerLabel> find(TextLine line) {
    return present
        ? start(line)
            .filter(this::accepts)
            .map(
                name -> new SpeakerLabel(name, SpeakerLabel.Form.COLON, end(line.text(), name), -1))
        : Optional.empty();
  }

  private boolean accepts(String name) {
    return isKnown(name) || counts.getOrDefault(name, 0) >= 3;
  }

  private boolean isKnown(String name) {
    return counts.getOrDefault(name, 0) >= 2
        && people.stream().anyMatch(who -> NameMatcher.canMean(who, name));
  }

  private static int end(String text, String name) {
    int end = name.length();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /// The first two words of a line in lower case, unless they cannot be a name.
  private static Optional<String> start(TextLine line) {
    Matcher name = START.matcher(line.text());
    return name.lookingAt()
            && name.end() < 40
            && NonNameWords.canBeName(name.group(), Set.of(), true)
        ? Optional.of(name.group())
        : Optional.empty();
  }
}
