package bot.verbatim.discord.card;

import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.EvidenceFact;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.quote.Fidelity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Renders the parts of a card: a text with the source's button beside it, and a text for each
/// passage of the evidence.
final class CardComponents {

  /// Maximum number of passages shown. With a button each takes 3 of the 40 components of a
  /// message.
  private static final int MOST_PASSAGES = 8;

  private final MessageBuilder message;
  private final List<TextPiece> text = new ArrayList<>();
  private @Nullable String source;
  private int passages;

  private CardComponents(MessageBuilder message) {
    this.message = message;
  }

  /// Adds a card to a message.
  ///
  /// @return the piece that holds the quote's words
  static TextPiece add(MessageBuilder message, QuoteView view) {
    return new CardComponents(message).add(view);
  }

  /// The colour for a fidelity, as 0xRRGGBB.
  static int colour(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM -> 0x2E8B57;
      case EDITED -> 0x6AA84F;
      case PARAPHRASE -> 0xE0A030;
      case UNCHECKED -> 0x8A8F98;
      case SPLICED -> 0xD9702B;
      case NOT_FOUND -> 0xC0392B;
    };
  }

  private TextPiece add(QuoteView view) {
    CardPart words = view.words();
    TextPiece shown = TextPiece.own("");
    for (CardPart part : view.parts()) {
      if (passages > 0 && text.isEmpty() && !(part instanceof EvidencePassage)) {
        message.separate();
      }
      draw(part);
      shown = part.equals(words) ? text.getLast() : shown;
    }
    if (passages > MOST_PASSAGES) {
      text.addFirst(
          TextPiece.own("-# " + Sentences.more(passages - MOST_PASSAGES, "passages") + "\n"));
    }
    text.add(TextPiece.line("-# ", view.idAndKind(), ""));
    message.say(text, Buttons.opening("Source", source));
    return shown;
  }

  private void draw(CardPart part) {
    switch (part) {
      case CardPart.Heading(String title) -> line("### ", title);
      case CardPart.RealWords(String lead, String words, _) -> {
        line("", lead);
        text.add(TextPiece.of("“", words, "”\n"));
      }
      case CardPart.ClaimedWords(String lead, String words) -> {
        line("", lead);
        text.add(TextPiece.of("", words, "\n"));
      }
      case CardPart.Line(String line) -> line("", line);
      case CardPart.SourceLine(String title, String url) -> {
        source = url;
        line(CardPart.SourceLine.NAME, title);
      }
      case CardPart.Note(String sentences) -> line("-# ", sentences);
      case EvidencePassage passage -> passage(passage);
      case EvidenceFact(String name, String value) -> line("**" + name + ":** ", value);
    }
  }

  /// Only the passage itself is in quotation marks, not its context.
  private void passage(EvidencePassage passage) {
    passages++;
    if (passages > MOST_PASSAGES) {
      return;
    }
    if (!text.isEmpty()) {
      message.say(text, Optional.empty()).separate();
      text.clear();
    }
    line("**", passage.heading(), "**\n");
    line("-# ", passage.before(), "\n");
    text.add(TextPiece.of("“", passage.exact(), "”\n"));
    line("-# ", passage.after(), "\n");
    line("", passage.compared(), "\n");
    message.say(text, passage.link().flatMap(url -> Buttons.opening(EvidencePassage.OPEN, url)));
    text.clear();
  }

  private void line(String before, String words) {
    line(before, words, "\n");
  }

  private void line(String before, String words, String after) {
    if (!words.isEmpty()) {
      text.add(TextPiece.line(before, words, after));
    }
  }
}
