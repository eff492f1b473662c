package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageLink;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A passage of the evidence.
///
/// @param heading number, speaker, work (unless the quote's own) and locator of the passage
/// @param before speaker and words just before; empty if neither is known
/// @param exact the passage's own words, to be shown in quotation marks
/// @param after speaker and words just after; empty if neither is known
/// @param compared how the quote differs from the words; empty if not compared
/// @param link opens the work at the passage
public record EvidencePassage(
    String heading,
    String before,
    String exact,
    String after,
    String compared,
    Optional<String> link)
    implements CardPart {

  /// The label of the link.
  public static final String OPEN = "Open it there";

  /// All passages of the evidence in their order.
  public static List<EvidencePassage> of(Reply.Why why) {
    Evidence evidence = why.quote().evidence();
    List<Passage> passages = evidence == null ? List.of() : evidence.passages();
    List<EvidencePassage> shown = new ArrayList<>();
    for (int at = 0; at < passages.size(); at++) {
      Passage passage = passages.get(at);
      String which = passages.size() == 1 ? "" : " " + (at + 1) + " of " + passages.size();
      shown.add(
          new EvidencePassage(
              what(why.quote().fidelity()) + which + ", " + whose(why.quote(), passage) + ":",
              around("Just before", passage.speakerBefore(), passage.prefix(), "… ", ""),
              PlainText.clean(passage.exact()),
              around("Just after", passage.speakerAfter(), passage.suffix(), "", " …"),
              at < why.comparisons().size() ? compared(why, at) : "",
              PassageLink.of(why.quote().urlOf(passage), passage)));
    }
    return List.copyOf(shown);
  }

  /// Introduces the passage: if the quote was not found in it, its words are only the closest ones.
  private static String what(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM, EDITED, PARAPHRASE, SPLICED -> "The real words";
      case NOT_FOUND, UNCHECKED -> "What comes closest";
    };
  }

  /// The speaker, the work (unless the quote's own) and the locator of a passage.
  static String whose(Quote quote, Passage passage) {
    String whose = quote.saidBy(passage).map(who -> "by " + who).orElse("speaker not recorded");
    boolean isElsewhere = !passage.sourceId().equals(quote.source().id());
    String work = isElsewhere ? ", in " + passage.sourceId() : "";
    String place = passage.locator().isBlank() ? "" : " (" + passage.locator() + ")";
    return PlainText.onOneLine(whose + work + place);
  }

  private static String around(
      String where, @Nullable String speaker, String words, String from, String to) {
    String who = speaker == null ? "" : ", " + PlainText.onOneLine(speaker);
    String said = PlainText.onOneLine(words);
    if (said.isEmpty()) {
      return speaker == null ? "" : where + who + " speaks";
    }
    return where + who + ": " + from + said + to;
  }

  private static String compared(Reply.Why why, int at) {
    Comparison comparison = why.comparisons().get(at);
    if (comparison.isSame()) {
      return "Compared with the quote: the same words";
    }
    String marked = MarkedWords.of(comparison);
    if (!marked.isEmpty()) {
      return "Compared with the quote: " + marked;
    }
    return why.quote().fidelity() == Fidelity.PARAPHRASE
        ? "Compared with the quote: other words throughout"
        : "";
  }
}
