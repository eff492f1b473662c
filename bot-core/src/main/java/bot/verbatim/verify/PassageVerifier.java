package bot.verbatim.verify;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageMatcher;
import bot.verbatim.text.OverBudget;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.format.TextLine;
import bot.verbatim.verify.speaker.SourceText;
import bot.verbatim.verify.verdict.CheckContext;
import bot.verbatim.verify.word.Tokenizer;
import bot.verbatim.verify.word.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks a quote against its recorded passages, with the steps of [Verifier] for verbatim and
/// edited quotes.
///
/// Passages are too short to show whether the source is a transcript, or lacks punctuation or
/// apostrophes. What those permit (repeated words, `dont`) is accepted here.
public final class PassageVerifier implements PassageMatcher {

  /// Separator between passages (Runic golden numbers): a word that no quote contains, so that no
  /// match crosses the end of a passage.
  private static final String END = "\u16EE\u16EF\u16F0";

  /// Number of chars of the next passage's normalized beginning that, found in this one's suffix,
  /// show that it follows directly. Chosen by hand.
  private static final int BEGINNING = 8;

  /// Creates a verifier; it is stateless and thread-safe.
  public PassageVerifier() {}

  @Override
  public Optional<String> missing(String words, List<Passage> passages, Fidelity claimed) {
    try {
      return missingFrom(
          new SourceIndex(text(passages), isEnglish(passages), true), words, claimed);
    } catch (OverBudget tooRepetitive) {
      return Optional.of(words);
    }
  }

  private static Optional<String> missingFrom(SourceIndex index, String words, Fidelity claimed) {
    Fidelity found =
        new Verifier(index)
            .inOwnWords(Claim.of(words))
            .map(Verdict::fidelity)
            .orElse(Fidelity.PARAPHRASE);
    return found == claimed || found == Fidelity.VERBATIM
        ? Optional.empty()
        : Optional.of(missingPiece(words, index).orElse(words));
  }

  private static Optional<String> missingPiece(String words, SourceIndex index) {
    CheckContext check = new Verifier(index).context(Claim.of(words));
    return check.quote.pieces().stream()
        .filter(piece -> piece.length() < check.quote.count())
        .filter(piece -> check.search.whole(piece.from(), piece.to()).isEmpty())
        .map(piece ->
            check.quote.words.text.substring(
                check.quote.words.start(piece.from()), check.quote.words.end(piece.to() - 1)))
        .findFirst();
  }

  /// The passages as one text with their speakers: one paragraph each, or joined where one follows
  /// directly on another.
  private static SourceText text(List<Passage> passages) {
    List<TextLine> lines = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      words.append(passage.exact());
      if (at + 1 < passages.size() && readsOn(passage, passages.get(at + 1))) {
        words.append(' ');
      } else {
        lines.add(
            new TextLine(
                words.toString(), TextLine.Kind.PARAGRAPH, 0, passage.speaker(), -1, false));
        lines.add(TextLine.of(TextLine.Kind.PARAGRAPH, END, 0, false));
        words.setLength(0);
      }
    }
    return SourceText.inVoices(lines);
  }

  /// Whether the next passage, by the same speaker, follows directly or after an interjection
  /// (`Right.`).
  private static boolean readsOn(Passage passage, Passage next) {
    String after = forms(passage.suffix());
    String beginning = forms(next.exact());
    return passage.speaker() != null
        && passage.speaker().equals(next.speaker())
        && (after.contains(beginning.substring(0, Math.min(beginning.length(), BEGINNING)))
            || (!after.isBlank()
                && after.equals(forms(next.prefix()))
                && Objects.equals(passage.speakerAfter(), next.speakerBefore())));
  }

  /// The normalized words, with a space before and after each.
  private static String forms(String text) {
    Tokens words = Tokenizer.cut(text, true);
    return " "
        + words.forms(0, words.count()).map(form -> form + " ").collect(Collectors.joining());
  }

  private static boolean isEnglish(List<Passage> passages) {
    return SourceIndex.isEnglish(
        passages.stream()
            .flatMap(passage -> Stream.of(passage.prefix(), passage.exact(), passage.suffix()))
            .collect(Collectors.joining("\n")));
  }
}
