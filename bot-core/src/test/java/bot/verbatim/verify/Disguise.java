package bot.verbatim.verify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Changes how words are written, and nothing else.
final class Disguise {

  private static final Map<String, String> REGIONAL =
      Map.ofEntries(
          Map.entry("favourite", "favorite"),
          Map.entry("modelling", "modeling"),
          Map.entry("programme", "program"),
          Map.entry("neighbour", "neighbor"),
          Map.entry("cancelled", "canceled"),
          Map.entry("metres", "meters"),
          Map.entry("Ploughing", "Plowing"),
          Map.entry("plowing", "ploughing"),
          Map.entry("labour", "labor"),
          Map.entry("colour", "color"),
          Map.entry("favor ", "favour "),
          Map.entry("honored", "honoured"),
          Map.entry("vigor", "vigour"),
          Map.entry("centre", "center"),
          Map.entry("analyse", "analyze"),
          Map.entry("practised", "practiced"),
          Map.entry("paralyzes", "paralyses"));

  private static final Map<String, String> NUMBERS =
      Map.of(
          "three",
          "3",
          "eleven",
          "11",
          "twenty-two",
          "22",
          "thirty",
          "30",
          "four",
          "4",
          "twelve",
          "12",
          "fifty",
          "50",
          " 15 percent",
          " fifteen per cent",
          "560",
          "560");

  private static final List<UnaryOperator<String>> WAYS =
      List.of(
          text -> text.toLowerCase(Locale.ROOT),
          text -> text.toUpperCase(Locale.ROOT),
          Rendering::bare,
          text -> text.replaceAll("[,;:.!?](?=\\s|$)", ""),
          text -> "\u201C" + text.replace("'", "\u2019") + "\u201D",
          text -> text.replace('\u2019', '\'').replace(" - ", "\u2014"),
          text -> text.replace("fi", "\uFB01").replace("fl", "\uFB02"),
          text -> text.replaceAll("(\\p{L}{4})(\\p{L}{4})", "$1\u00AD$2"),
          text -> text.replaceAll("(\\p{L}{4})(\\p{L}{4,})", "$1-\n$2"),
          text -> text.replace(" ", "  ").replaceFirst(" ", "\u00A0"),
          text -> text.replaceAll("[,;] ", " \u2013 "),
          text -> text.replaceAll("\\. (?=\\p{Lu})", "! "),
          text -> swap(text, REGIONAL),
          text -> swap(text, NUMBERS),
          text -> "**" + text.replaceFirst(" (\\p{L}+) ", " *$1* ") + "**",
          text -> text.replaceAll("([0-9]+)\\s?%", "$1 percent"),
          text -> "\u00AB\u00A0" + text + "\u00A0\u00BB",
          text -> titled(text));

  private Disguise() {}

  static String of(String text, Dice dice) {
    String once = dice.oneOf(WAYS).apply(text);
    return dice.once(2) || once.contains("-\n") ? once : dice.oneOf(WAYS.subList(0, 8)).apply(once);
  }

  private static String swap(String text, Map<String, String> pairs) {
    String swapped = text;
    for (Map.Entry<String, String> pair : pairs.entrySet()) {
      swapped =
          swapped.replaceAll("(?<!\\p{L})" + pair.getKey() + "(?![\\p{L}-])", pair.getValue());
    }
    return swapped;
  }

  private static String titled(String text) {
    StringBuilder out = new StringBuilder();
    boolean start = true;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      out.append(start ? Character.toUpperCase(c) : c);
      start = c == ' ';
    }
    return out.toString();
  }
}
