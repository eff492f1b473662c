package bot.verbatim.verify;

import bot.verbatim.verify.speaker.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// One quote of `hard/*.txt` with the text it is checked against.
///
/// A block there begins with `=== name | format | people | authors`, goes on with the text, and
/// after `--- cases` has a case a line: `fidelity[/fidelity] | claimed speaker | who really speaks
/// (? where the text must not tell) | quote`. `\\uXXXX` stands for a character nobody sees.
///
/// @param expected what may be said to it
/// @param spoken who must be named; empty where that is left open
record HardCase(String name, SourceText source, Set<String> expected, Claim claim, String spoken) {

  static Stream<HardCase> of(String file) {
    return Arrays.stream(Play.resource("hard/" + file + ".txt").split("(?m)^=== ", -1))
        .filter(block -> !block.isBlank())
        .flatMap(HardCase::block);
  }

  private static Stream<HardCase> block(String block) {
    int line = block.indexOf('\n');
    int cut = block.indexOf("\n--- cases\n", line);
    String[] head = block.substring(0, line).split("\\|", -1);
    ReadingOptions reading =
        ReadingOptions.whole(TextFormat.valueOf(head[1].strip().toUpperCase(Locale.ROOT)))
            .with(people(head[2]))
            .writtenBy(people(head[3]));
    SourceText source = SourceText.read(unescaped(block.substring(line + 1, cut)), reading);
    List<HardCase> cases = new ArrayList<>();
    for (String one : block.substring(cut + "\n--- cases\n".length()).lines().toList()) {
      if (!one.isBlank()) {
        String[] cells = one.split("\\|", 4);
        String claimed = cells[1].strip();
        String text = unescaped(cells[3].strip());
        Claim claim = claimed.isEmpty() ? Claim.of(text) : Claim.by(claimed, text);
        Set<String> expected = Set.of(cells[0].strip().split("/", -1));
        cases.add(new HardCase(head[0].strip(), source, expected, claim, cells[2].strip()));
      }
    }
    return cases.stream();
  }

  private static List<PersonNames> people(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .map(PersonNames::named)
        .toList();
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWith("\\u", at)) {
        plain.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        at += 5;
      } else {
        plain.append(text.charAt(at));
      }
    }
    return plain.toString();
  }

  @Override
  public String toString() {
    return name + ": " + claim.text() + " (" + String.join(", ", claimedNames()) + ")";
  }

  private List<String> claimedNames() {
    return claim.speakers().stream().map(PersonNames::name).toList();
  }
}
