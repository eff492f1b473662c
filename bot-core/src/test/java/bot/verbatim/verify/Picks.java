package bot.verbatim.verify;

import bot.verbatim.verify.word.WordClasses;
import java.util.List;

/// Picks stretches of words out of a play.
final class Picks {

  private Picks() {}

  /// Words in a row of one part.
  record Pick(Play.Part part, int from, int to) {
    List<String> words() {
      return part.words().subList(from, to);
    }

    String text() {
      return Rendering.words(words());
    }
  }

  /// A pick of a length between two limits, as far as the part has so many words. Now and then it
  /// begins or ends with the part. Never does it leave out just the negation that a sentence begins
  /// or ends with, for those are no longer the source's words.
  static Pick of(Play play, Dice dice, int least, int most) {
    Pick pick = any(play, dice, least, most);
    while (losesNegation(pick)) {
      pick = any(play, dice, least, most);
    }
    return pick;
  }

  private static boolean losesNegation(Pick pick) {
    List<String> words = pick.part().words();
    int before = pick.from() - 1;
    boolean first =
        before >= 0
            && isNegation(words.get(before))
            && (before == 0 || words.get(before - 1).matches(".*[.!?]\\W?"));
    boolean last =
        pick.to() < words.size()
            && isNegation(words.get(pick.to()))
            && (words.get(pick.to()).matches(".*\\W") || pick.to() + 1 == words.size());
    return first || last;
  }

  private static boolean isNegation(String word) {
    return WordClasses.NEGATIONS.contains(Play.letters(word));
  }

  private static Pick any(Play play, Dice dice, int least, int most) {
    List<Play.Part> parts =
        play.spoken().stream().filter(part -> part.words().size() >= least).toList();
    Play.Part part = dice.oneOf(parts);
    int size = part.words().size();
    int length = dice.between(least, Math.min(most, size));
    int from =
        switch (dice.between(0, 5)) {
          case 0 -> 0;
          case 1 -> size - length;
          default -> dice.between(0, size - length);
        };
    return new Pick(part, from, from + length);
  }
}
