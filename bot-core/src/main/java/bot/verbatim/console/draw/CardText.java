package bot.verbatim.console.draw;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.EvidenceFact;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sign;
import bot.verbatim.console.draw.Screen.Style;

/// Draws the parts of a card below each other, with a bar on the left.
final class CardText {

  /// Maximum length of the words of a quote or passage in code points; JSON has all of them. Chosen
  /// by hand; no test tells.
  private static final int LONGEST = 4000;

  private final Screen screen;

  CardText(Screen screen) {
    this.screen = screen;
  }

  /// The card, with its edges; the upper one shows the verdict.
  String of(QuoteView view) {
    BarPanel panel = new BarPanel(screen);
    CardPart above = null;
    for (CardPart part : view.parts()) {
      if (part instanceof CardPart.VerdictLine verdict) {
        panel.top(
            verdict.text(CardText::shown), view.showsId() ? "" : view.id(), style(verdict.sign()));
        continue;
      }
      if (above != null && !(isShort(above) && isShort(part))) {
        panel.gap();
      }
      draw(panel, part);
      above = part;
    }
    return panel.bottom();
  }

  /// Whether a part is not separated by an empty line from other such parts.
  private static boolean isShort(CardPart part) {
    return part instanceof CardPart.Line
        || part instanceof CardPart.SourceLine
        || part instanceof EvidenceFact;
  }

  private static void draw(BarPanel panel, CardPart part) {
    switch (part) {
      case CardPart.VerdictLine _ -> {}
      case CardPart.Heading(String title) -> panel.text(Style.STRONG, title);
      case CardPart.SourceLine place -> place(panel, place);
      case EvidencePassage passage -> passage(panel, passage);
      default -> panel.text(part.text(CardText::shown));
    }
  }

  private static void place(BarPanel panel, CardPart.SourceLine place) {
    panel.text(place.text(CardText::shown));
    if (place.url() != null) {
      panel.link(place.url());
    }
  }

  /// Only the passage itself is in quotation marks, not the text around it.
  private static void passage(BarPanel panel, EvidencePassage passage) {
    panel.text(Style.FAINT, passage.before());
    panel.text(passage.text(CardText::shown));
    panel.text(Style.FAINT, passage.after());
    place(panel, passage.place());
    panel.text(shown(passage.compared()));
  }

  private static String shown(String words) {
    return PlainText.cut(words, LONGEST);
  }

  private static Style style(Sign sign) {
    return switch (sign) {
      case REAL -> Style.GOOD;
      case QUOTED, CHANGED, OPEN -> Style.CAUTION;
      case ABSENT -> Style.BAD;
    };
  }
}
