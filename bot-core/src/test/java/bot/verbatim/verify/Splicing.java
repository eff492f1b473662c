package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins words that do not stand together.
final class Splicing {

  private static final int FAR = 190;
  private static final List<String> JOINTS = List.of(" ", " ", ", and ", "... ", " \u2026 ");

  private final Play play;
  private final Dice dice;

  Splicing(Play play, Dice dice) {
    this.play = play;
    this.dice = dice;
  }

  record Joined(Play play, String claimed, String text) {}

  /// Words of two people, or of one person in places far apart.
  Optional<Joined> next() {
    Picks.Pick first = Picks.of(play, dice, 6, 18);
    Picks.Pick second = Picks.of(play, dice, 6, 18);
    boolean apart =
        !first.part().who().equals(second.part().who()) || distance(first, second) > FAR;
    boolean clear = play.sayer(first.text()).isPresent() && play.sayer(second.text()).isPresent();
    if (!apart || !clear) {
      return Optional.empty();
    }
    String text = first.text().replaceAll("[.!?]$", "") + dice.oneOf(JOINTS) + second.text();
    return Optional.of(new Joined(play, first.part().who(), text));
  }

  private int distance(Picks.Pick one, Picks.Pick other) {
    int words = 0;
    int first = -1;
    for (Play.Part part : play.parts()) {
      if (part.equals(one.part()) || part.equals(other.part())) {
        if (first >= 0) {
          return words - first;
        }
        first = words + part.words().size();
      }
      words += part.words().size();
    }
    return 0;
  }

  /// Words of one speaker around somebody's `Right.`
  static Optional<Picks.Pick> acrossInterjection(Play play, Dice dice) {
    List<Picks.Pick> found = new ArrayList<>();
    List<Play.Part> parts = play.spoken();
    for (int at = 1; at + 1 < parts.size(); at++) {
      Play.Part before = parts.get(at - 1);
      Play.Part after = parts.get(at + 1);
      boolean around =
          before.who().equals(after.who()) && !before.who().equals(parts.get(at).who());
      boolean word = parts.get(at).text().matches("(?i)(okay|right|yeah)\\.?");
      int many = Math.min(6, Math.min(before.words().size(), after.words().size()));
      if (around && word && many >= 4) {
        List<String> words =
            new ArrayList<>(
                before.words().subList(before.words().size() - many, before.words().size()));
        words.addAll(after.words().subList(0, many));
        Play.Part joined = new Play.Part(before.who(), Rendering.words(words));
        found.add(new Picks.Pick(joined, 0, words.size()));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(found));
  }
}
