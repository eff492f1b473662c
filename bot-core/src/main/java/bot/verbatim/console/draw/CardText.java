package bot.verbatim.console.draw;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.EvidenceFact;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.console.draw.Screen.Style;
import bot.verbatim.quote.Fidelity;

/// Draws the parts of a card below each other, with a bar on the left.
final class CardText {

  /// Maximum length of the words of a quote or passage in code points; JSON has all of them. Chosen
  /// by hand; no test tells.
  private static final int LONGEST = 4000;

  private final Screen screen;

  CardText(Screen screen) {
    this.screen = screen;
  }

  /// The card, with its edges.
  String of(QuoteView view) {
    BarPanel panel = new BarPanel(screen).top(view.id(), view.kind(), style(view.fidelity()));
    CardPart above = null;
    for (CardPart part : view.parts()) {
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
      case CardPart.Heading(String title) -> panel.text(Style.STRONG, title);
      case CardPart.RealWords(String lead, String words, String url) -> {
        panel.text(Style.FAINT, lead).text(quoted(words));
        if (url != null) {
          panel.link(url);
        }
      }
      case CardPart.ClaimedWords(String lead, String words) ->
          panel.text(Style.FAINT, lead).text(shown(words));
      case CardPart.Line(String text) -> panel.text(text);
      case CardPart.SourceLine(String title, String url) -> {
        panel.text(CardPart.SourceLine.NAME + title);
        if (url != null) {
          panel.link(url);
        }
      }
      case CardPart.Note(String sentences) -> panel.text(sentences);
      case EvidencePassage passage -> passage(panel, passage);
      case EvidenceFact(String name, String value) -> panel.text(name + ": " + value);
    }
  }

  /// Only the passage itself is in quotation marks, not the text around it.
  private static void passage(BarPanel panel, EvidencePassage passage) {
    panel.text(Style.FAINT, passage.heading()).text(Style.FAINT, passage.before());
    panel.text(quoted(passage.exact()));
    panel.text(Style.FAINT, passage.after()).text(shown(passage.compared()));
    passage.link().ifPresent(panel::link);
  }

  private static String quoted(String words) {
    return "“" + shown(words) + "”";
  }

  private static String shown(String words) {
    return PlainText.cut(words, LONGEST);
  }

  private static Style style(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM, EDITED -> Style.GOOD;
      case PARAPHRASE, UNCHECKED -> Style.CAUTION;
      case SPLICED, NOT_FOUND -> Style.BAD;
    };
  }
}
