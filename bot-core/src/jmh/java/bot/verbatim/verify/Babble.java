package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Endless text that reads like the benchmark's plays without repeating them: each word follows the
/// two before it as some words of the plays do.
final class Babble {

  private static final int TURN = 60;

  private final Map<String, List<String>> followers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Dice dice;

  Babble(List<Play> plays, long seed) {
    dice = new Dice(seed);
    plays.forEach(play -> play.spoken().forEach(part -> words.addAll(part.words())));
    for (int at = 1; at + 1 < words.size(); at++) {
      followers
          .computeIfAbsent(words.get(at - 1) + " " + words.get(at), _ -> new ArrayList<>())
          .add(words.get(at + 1));
      followers.computeIfAbsent(words.get(at), _ -> new ArrayList<>()).add(words.get(at + 1));
    }
  }

  /// Turns of two speakers with at least so many characters.
  String transcript(int characters) {
    StringBuilder text = new StringBuilder(characters + 1_000);
    String before = words.getFirst();
    String last = words.get(1);
    for (int turn = 0; text.length() < characters; turn++) {
      text.append(turn % 2 == 0 ? "**Pia Moss:** " : "**Otto Reed:** ");
      for (int word = 0; word < TURN; word++) {
        String next = dice.oneOf(after(before, last));
        text.append(next).append(word + 1 == TURN ? ".\n\n" : " ");
        before = last;
        last = next;
      }
    }
    return text.toString();
  }

  /// Every third word is chosen by the word before it alone, so that no long run is repeated.
  private List<String> after(String before, String last) {
    String key = dice.once(3) ? last : before + " " + last;
    List<String> known = followers.get(key);
    return known == null ? words : known;
  }
}
