package bot.verbatim.collection;

import bot.verbatim.quote.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether passages of a source contain the words of a quote.
final class Wording {

  /// A marked cut, or an insertion in brackets, which the source need not hold.
  private static final Pattern CUT = Pattern.compile("\\[[^\\[\\]]*\\]|…|[.]\\s?[.]\\s?[.]");

  private Wording() {}

  /// The words that no passage holds as they stand, if there are such.
  static Optional<String> missingWhole(String text, List<Passage> passages) {
    String words = Folded.words(text);
    return passages.stream().anyMatch(passage -> Folded.words(passage.exact()).contains(words))
        ? Optional.empty()
        : Optional.of(text);
  }

  /// The first piece between marked cuts that the passages do not hold in this order.
  static Optional<String> missingPiece(String text, List<Passage> passages) {
    StringBuilder all = new StringBuilder();
    passages.forEach(passage -> all.append(Folded.words(passage.exact())).append('|'));
    int from = 0;
    for (String piece : CUT.splitAsStream(text).toList()) {
      String words = Folded.words(piece);
      int at = all.indexOf(words, from);
      if (at < 0) {
        return Optional.of(piece.strip());
      }
      from = at + words.length() - 1;
    }
    return Optional.empty();
  }
}
