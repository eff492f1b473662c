package bot.verbatim.verify;

import bot.verbatim.verify.word.NumberWords;
import bot.verbatim.verify.word.WordClasses;
import bot.verbatim.verify.word.WordForm;
import java.util.ArrayList;
import java.util.List;

/// Puts in what people say between the words, and what they say twice.
final class Stutter {

  /// Nobody stumbles over their own stumbling.
  private static final int APART = 4;

  private Stutter() {}

  static String in(String text, Dice dice, boolean punctuated, int every) {
    List<String> words = List.of(text.split(" ", -1));
    List<String> out = new ArrayList<>();
    int next = 1;
    for (int at = 0; at < words.size(); at++) {
      if (at >= next && dice.once(every)) {
        noise(words, at, dice, punctuated, out);
        next = at + APART;
      }
      out.add(words.get(at));
    }
    return Rendering.words(out);
  }

  private static void noise(
      List<String> words, int at, Dice dice, boolean punctuated, List<String> out) {
    switch (dice.between(0, 5)) {
      case 0 -> out.add(punctuated ? "um," : "um");
      case 1 -> out.add("uh");
      case 2 -> {
        if (punctuated) {
          out.set(out.size() - 1, out.getLast().replaceAll("[,;]$", "") + ",");
          out.add(out.getLast().matches(".*[.!?],") ? "" : "you know,");
          out.removeIf(String::isEmpty);
        } else {
          out.add("er");
        }
      }
      case 3 -> repeat(words, at, 1, punctuated, out);
      case 4 -> repeat(words, at, 2, punctuated, out);
      default -> repeat(words, at, 3, punctuated, out);
    }
  }

  private static void repeat(
      List<String> words, int at, int length, boolean punctuated, List<String> out) {
    if (at + length >= words.size()) {
      return;
    }
    List<String> again = words.subList(at, at + length);
    boolean plain =
        again.stream().allMatch(word -> word.matches("[\\p{Ll}'\u2019]+") && !isDelicate(word));
    if (plain) {
      out.addAll(again);
      if (punctuated) {
        out.set(out.size() - 1, out.getLast() + ",");
      }
    }
  }

  /// Said twice, these may mean something else.
  private static boolean isDelicate(String word) {
    String form = WordForm.of(word, false);
    return WordClasses.NEGATIONS.contains(form)
        || !NumberWords.digits(form).equals(form)
        || List.of("hundred", "thousand", "million", "billion", "half", "twice").contains(form);
  }
}
