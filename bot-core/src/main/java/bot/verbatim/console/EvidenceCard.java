package bot.verbatim.console;

import bot.verbatim.chat.EvidenceFact;
import bot.verbatim.chat.EvidencePassage;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.console.Screen.Style;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Quote;
import java.util.List;

/// Draws why a quote is rated as it is: what was compared, by whom, and what was found.
final class EvidenceCard {

  private static final String QUOTED = "The quote:";

  private final Screen screen;

  EvidenceCard(Screen screen) {
    this.screen = screen;
  }

  /// The card, with its edges.
  String of(Reply.Why why) {
    Quote quote = why.quote();
    Panel panel = new Card(screen).begin(quote).text(CredibilityNote.of(quote)).gap();
    panel.text(Style.FAINT, QUOTED).text(words(quote)).gap();
    List<EvidencePassage> passages = EvidencePassage.of(why);
    if (quote.evidence() != null && passages.isEmpty()) {
      panel.text("No passage near it was found.").gap();
    }
    passages.forEach(passage -> passage(panel, passage));
    Card.work(panel, quote.source(), quote.locator());
    for (EvidenceFact fact : EvidenceFact.of(quote)) {
      panel.text(fact.name() + ": " + fact.value());
    }
    return panel.bottom();
  }

  private static String words(Quote quote) {
    return quote.fidelity().isWordForWord()
        ? "“" + Card.shown(quote.text()) + "”"
        : Card.shown(PlainText.unquoted(quote.text())) + " (" + quote.fidelity().key() + ")";
  }

  /// Only the passage itself stands in quotation marks, not the text around it.
  private static void passage(Panel panel, EvidencePassage passage) {
    panel.text(Style.FAINT, passage.heading() + ":");
    panel.text(Style.FAINT, passage.before());
    panel.text("“" + Card.shown(passage.exact()) + "”");
    panel.text(Style.FAINT, passage.after()).text(Card.shown(passage.compared()));
    passage.link().ifPresent(panel::link);
    panel.gap();
  }
}
