package bot.verbatim.slack.card;

import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.EvidenceFact;
import bot.verbatim.chat.card.EvidencePassage;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Renders the parts of a card as blocks: rich text, then notes and the id in small print.
final class CardBlocks {

  /// Maximum characters of a title or an id. Chosen by hand.
  private static final int SHORT = 150;

  /// Maximum characters of a fact, a lead-in, or the context of a passage. Chosen by hand.
  private static final int FACT = 300;

  /// Maximum number of passages shown. Chosen by hand.
  private static final int MOST_PASSAGES = 5;

  private final RichText text;
  private final List<String> print = new ArrayList<>();
  private final int room;
  private int passages;

  private CardBlocks(RichText text, int room) {
    this.text = text;
    this.room = room;
  }

  /// @param room the maximum characters of the quote's words, and of each passage
  static List<String> of(QuoteView view, int room) {
    CardBlocks card = new CardBlocks(new RichText(), room);
    view.parts().forEach(card::draw);
    if (card.passages > MOST_PASSAGES) {
      card.text.line().own(Sentences.more(card.passages - MOST_PASSAGES, "passages"));
    }
    List<String> blocks = new ArrayList<>(List.of(card.text.block()));
    if (!view.showsId()) {
      card.print.add(Blocks.fit(view.id(), SHORT));
    }
    if (!card.print.isEmpty()) {
      blocks.add(Blocks.context(card.print));
    }
    return blocks;
  }

  /// Appends a card to others in one block, in plain text to be short. Its links open the works,
  /// not the words.
  static void append(RichText text, QuoteView view, int room) {
    CardBlocks card = new CardBlocks(text, room);
    for (CardPart part : view.parts()) {
      if (part instanceof CardPart.SourceLine(var before, var title, var url, var after)) {
        card.place(new CardPart.SourceLine(before, title, withoutFragment(url), after));
      } else {
        text.line().plain(part.text(each -> Blocks.fit(each, room)));
      }
    }
    text.own("\n");
  }

  private static @Nullable String withoutFragment(@Nullable String url) {
    int fragment = url == null ? -1 : url.indexOf('#');
    return url == null || fragment < 0 ? url : url.substring(0, fragment);
  }

  /// The card as plain text, for screen readers.
  static String spoken(QuoteView view, int room) {
    String parts =
        view.parts().stream()
            .map(part -> part.text(each -> Blocks.fit(each, room)))
            .collect(Collectors.joining("\n"));
    return view.showsId() ? parts : parts + "\n" + view.id();
  }

  private void draw(CardPart part) {
    switch (part) {
      case CardPart.VerdictLine(var sign, String words, String by) -> {
        text.line().own(sign.emoji() + " ").bold(Blocks.fit(words, FACT));
        if (!by.isEmpty()) {
          text.own(" · ").plain(Blocks.fit(by, FACT));
        }
      }
      case CardPart.Heading(String title) -> text.line().plain(Blocks.fit(title, SHORT));
      case CardPart.RealWords(String lead, String words) -> quoted(lead, words);
      case CardPart.ClaimedWords(String lead, String words) ->
          text.line().bold(Blocks.fit(lead, FACT)).own(" ").plain(Blocks.fit(words, room));
      case CardPart.Line(String line) -> text.line().plain(Blocks.fit(line, FACT));
      case CardPart.SourceLine place -> place(place);
      case CardPart.Note(String sentences) ->
          print.add(Blocks.fit(sentences, Math.max(room, SHORT)));
      case EvidencePassage passage -> {
        passages++;
        if (passages <= MOST_PASSAGES) {
          passage(passage);
        }
      }
      case EvidenceFact(String name, String value) ->
          text.line().own(name + ": ").plain(Blocks.fit(value, FACT));
    }
  }

  private void quoted(String lead, String words) {
    String before = lead.isEmpty() ? "" : Blocks.fit(lead, FACT) + " ";
    text.quoted(before + "“" + Blocks.fit(words, room) + "”");
  }

  /// The title is the link; its host stands beside it, so that the title cannot mislead.
  private void place(CardPart.SourceLine place) {
    text.line();
    String before = place.before();
    if (!before.isBlank()) {
      text.plain(Blocks.fit(before, FACT)).own(before.endsWith(" ") ? " " : "");
    }
    if (!place.title().isEmpty()) {
      text.link(place.url(), Blocks.fit(place.title(), FACT));
    }
    if (place.before().isEmpty() && place.after().isEmpty()) {
      WebAddress.of(place.url()).ifPresent(web -> text.own(" · ").plain(web.host()));
    }
    if (!place.after().isBlank()) {
      text.own(place.after().startsWith(" ") ? " " : "").plain(Blocks.fit(place.after(), FACT));
    }
  }

  /// Only the passage itself is in quotation marks, not its context.
  private void passage(EvidencePassage passage) {
    small(passage.before());
    quoted(passage.lead(), passage.exact());
    small(passage.after());
    place(passage.place());
    if (!passage.compared().isEmpty()) {
      text.line().plain(Blocks.fit(passage.compared(), room));
    }
  }

  private void small(String line) {
    if (!line.isEmpty()) {
      text.line().italic(Blocks.fit(line, FACT));
    }
  }
}
