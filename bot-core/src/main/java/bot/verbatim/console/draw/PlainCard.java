package bot.verbatim.console.draw;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.chat.card.QuoteView;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A card for programs such as `grep`: a block of lines that ends with an empty one. Each part is
/// whole on one line, however long, and each link on a line of its own.
final class PlainCard {

  private PlainCard() {}

  static String of(QuoteView view) {
    List<String> lines = new ArrayList<>(List.of(view.id()));
    view.parts().forEach(part -> lines.addAll(lines(part)));
    return lines.stream()
            .map(PlainText::onOneLine)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"))
        + "\n\n";
  }

  private static List<String> lines(CardPart part) {
    String text = part.text(PlainText::onOneLine);
    return switch (part) {
      case CardPart.SourceLine source -> List.of(text, orEmpty(source.url()));
      case EvidencePassage passage ->
          List.of(
              text,
              passage.before(),
              passage.after(),
              passage.compared(),
              passage.place().text(PlainText::onOneLine),
              orEmpty(passage.place().url()));
      default -> List.of(text);
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
