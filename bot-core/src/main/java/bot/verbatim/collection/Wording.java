package bot.verbatim.collection;

import bot.verbatim.quote.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether passages of a source contain the words of a quote.
final class Wording {

  /// A marked cut, or an insertion in brackets, which the source need not hold.
  private static final Pattern CUT = Pattern.compile("\\[[^\\[\\]]*\\]|…|[.]\\s?[.]\\s?[.]");

  /// As many letters of a passage as show that the one before reads on there.
  private static final int BEGINNING = 8;

  private Wording() {}

  /// The words that no passage holds as they stand, if there are such. A passage that another voice
  /// interrupts (`Right.`) may be in several pieces.
  static Optional<String> missingWhole(String text, List<Passage> passages) {
    String words = Folded.words(text);
    return passages.stream().anyMatch(passage -> holds(passage.exact(), words))
            || (readOn(passages) && holds(joined(passages), words))
        ? Optional.empty()
        : Optional.of(text);
  }

  /// The first piece between marked cuts that the passages do not hold in this order.
  static Optional<String> missingPiece(String text, List<Passage> passages) {
    return missingPiece(text, passages, false).isEmpty()
        ? Optional.empty()
        : missingPiece(text, passages, true);
  }

  private static Optional<String> missingPiece(
      String text, List<Passage> passages, boolean spoken) {
    StringBuilder all = new StringBuilder();
    passages.forEach(passage -> all.append(words(passage.exact(), spoken)).append('|'));
    int from = 0;
    for (String piece : CUT.splitAsStream(text).toList()) {
      String words = words(piece, spoken);
      int at = all.indexOf(words, from);
      if (at < 0) {
        return Optional.of(piece.strip());
      }
      from = at + words.length() - 1;
    }
    return Optional.empty();
  }

  private static String words(String text, boolean spoken) {
    String words = Folded.words(text);
    return spoken && !words.isBlank() ? Spoken.words(words) : words;
  }

  private static boolean holds(String passage, String words) {
    String there = Folded.words(passage);
    return there.contains(words) || Spoken.words(there).contains(Spoken.words(words));
  }

  /// One speaker's words, of which each piece ends shortly before the next.
  private static boolean readOn(List<Passage> passages) {
    for (int i = 1; i < passages.size(); i++) {
      Passage before = passages.get(i - 1);
      String next = Folded.words(passages.get(i).exact());
      if (before.speaker() == null
          || !before.speaker().equals(passages.get(i).speaker())
          || !Folded.words(before.suffix())
              .contains(next.substring(0, Math.min(next.length(), BEGINNING)))) {
        return false;
      }
    }
    return passages.size() > 1;
  }

  private static String joined(List<Passage> passages) {
    return String.join(" ", passages.stream().map(Passage::exact).toList());
  }
}
