package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.card.CardPart.SourceLine;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage of the evidence.
///
/// @param lead introduces the words; empty if they are the quote itself
/// @param exact the passage's own words, to be shown in quotation marks
/// @param place who speaks, the work and the place in it, with a link that opens it there
/// @param before words just before, and who else speaks them; empty for all but the first passage
///   unless the quote is spliced
/// @param after the same of the words just after
/// @param compared how the quote differs from the words; empty if it does not, or was not compared
public record EvidencePassage(
    String lead, String exact, SourceLine place, String before, String after, String compared)
    implements CardPart {

  /// All passages of the evidence in their order.
  public static List<EvidencePassage> of(Reply.Why why) {
    Quote quote = why.quote();
    List<Passage> passages = quote.passages();
    List<EvidencePassage> shown = new ArrayList<>();
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      PlaceWords place = PlaceWords.of(quote, passage);
      boolean isFirst = at == 0 || quote.fidelity() == Fidelity.SPLICED;
      String before = said("… ", passage.prefix(), "");
      String after = said("", passage.suffix(), " …");
      boolean isQuote = quote.fidelity() == Fidelity.VERBATIM && passages.size() == 1;
      shown.add(
          new EvidencePassage(
              isQuote ? "" : QuoteView.lead(quote, at + 1, passages.size()),
              PlainText.clean(passage.exact()),
              new SourceLine(
                  QuoteView.speaker(quote, passage, true),
                  place.whole(),
                  place.url(),
                  PlaceWords.isElsewhere(quote, passage) ? "" : Naming.date(quote)),
              isFirst ? around("Before", passage, passage.speakerBefore(), before) : "",
              isFirst ? around("After", passage, passage.speakerAfter(), after) : "",
              at < why.comparisons().size() ? compared(quote, why.comparisons().get(at)) : ""));
    }
    return List.copyOf(shown);
  }

  /// Names the speaker only where another one speaks the passage.
  private static String around(
      String where, Passage passage, @Nullable String speaker, String said) {
    String who =
        speaker == null || speaker.equals(passage.speaker())
            ? ""
            : ", " + Naming.all(List.of(speaker));
    return said.isEmpty() ? (who.isEmpty() ? "" : where + who + " speaks") : where + who + said;
  }

  private static String said(String from, String words, String to) {
    String said = PlainText.onOneLine(words);
    return said.isEmpty() ? "" : ": " + from + said + to;
  }

  private static String compared(Quote quote, Comparison comparison) {
    if (comparison.isSame()) {
      return "";
    }
    String marked = MarkedWords.of(comparison);
    if (!marked.isEmpty()) {
      return "Differences: " + marked;
    }
    return quote.fidelity() == Fidelity.PARAPHRASE ? "Hardly any words in common." : "";
  }
}
