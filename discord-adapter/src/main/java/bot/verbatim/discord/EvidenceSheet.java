package bot.verbatim.discord;

import bot.verbatim.chat.EvidenceFact;
import bot.verbatim.chat.EvidencePassage;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.discord.Draft.Offer;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;

/// Draws why a quote is rated as it is: the passages that were found, and who checked them how.
final class EvidenceSheet {

  /// With a button each, so many fit beside the rest.
  private static final int MOST_PASSAGES = 8;

  private EvidenceSheet() {}

  static Draft draw(Reply.Why why, Request asked) {
    Quote quote = why.quote();
    Draft draft = new Draft().accent(Card.colour(quote.fidelity()));
    draft.say(
        Piece.line("### Why ", quote.id(), " is rated as it is\n"),
        Piece.line("", CredibilityNote.of(quote), "\n"),
        Card.words(quote));
    List<EvidencePassage> passages = EvidencePassage.of(why);
    if (!passages.isEmpty()) {
      draft.separate();
    }
    passages.stream().limit(MOST_PASSAGES).forEach(passage -> add(draft, passage));
    if (passages.size() > MOST_PASSAGES) {
      draft.say(Piece.own("-# %d more passages".formatted(passages.size() - MOST_PASSAGES)));
    }
    draft.separate().say(facts(quote), Buttons.opening("Source", quote.source().url()));
    return draft.offer(
        Buttons.asking("Cite", Buttons.cite(asked, quote.id())).stream()
            .map(button -> new Offer(button, null))
            .toList());
  }

  /// Only the passage itself stands in quotation marks, not the text around it.
  private static void add(Draft draft, EvidencePassage passage) {
    List<Piece> text = new ArrayList<>();
    text.add(Piece.line("**", passage.heading(), "**\n"));
    small(text, passage.before());
    text.add(Piece.of("“", passage.exact(), "”\n"));
    small(text, passage.after());
    if (!passage.compared().isEmpty()) {
      text.add(Piece.line("", passage.compared(), ""));
    }
    draft.say(text, passage.link().flatMap(url -> Buttons.opening("Open there", url)));
  }

  private static void small(List<Piece> text, String line) {
    if (!line.isEmpty()) {
      text.add(Piece.line("-# ", line, "\n"));
    }
  }

  private static List<Piece> facts(Quote quote) {
    List<Piece> facts = new ArrayList<>();
    facts.add(Piece.line("**Source:** ", quote.source().title(), ""));
    facts.add(Piece.line(quote.locator().isBlank() ? "" : ", ", quote.locator(), ""));
    for (EvidenceFact fact : EvidenceFact.of(quote)) {
      facts.add(Piece.line("\n**" + fact.name() + ":** ", fact.value(), ""));
    }
    return facts;
  }
}
