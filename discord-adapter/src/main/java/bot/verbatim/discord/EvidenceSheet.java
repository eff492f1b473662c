package bot.verbatim.discord;

import bot.verbatim.chat.Request;
import bot.verbatim.discord.Draft.Offer;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageLink;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws why a quote is rated as it is: the passages that were found, and who checked them how.
final class EvidenceSheet {

  /// With a button each, so many fit beside the rest.
  private static final int MOST_PASSAGES = 8;

  private EvidenceSheet() {}

  static Draft draw(Quote quote, Request asked) {
    Draft draft = new Draft().accent(Card.colour(quote.fidelity()));
    draft.say(
        Piece.line("### Why ", quote.id(), " is rated as it is\n"),
        Card.words(quote),
        Card.speakers(quote),
        Piece.line("", CredibilityNote.of(quote), ""));
    List<Passage> passages = quote.evidence() == null ? List.of() : quote.evidence().passages();
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

  private static void add(Draft draft, Passage passage) {
    List<Piece> text =
        List.of(
            Piece.line("In the source: ", passage.prefix(), gap(passage.prefix(), true)),
            Piece.of("“", passage.exact(), "”" + gap(passage.suffix(), false)),
            Piece.line("", passage.suffix(), "\n"),
            Piece.line("— ", Card.speakerOf(passage), ""),
            Piece.line(passage.locator().isBlank() ? "" : ", ", passage.locator(), ""));
    Optional<String> at = PassageLink.of(passage.url(), passage);
    draft.say(text, at.flatMap(url -> Buttons.opening("Open there", url)));
  }

  /// A space where the text around a passage does not stand right at it.
  private static String gap(String around, boolean atItsEnd) {
    if (around.isBlank()) {
      return "";
    }
    char next = around.charAt(atItsEnd ? around.length() - 1 : 0);
    return Character.isLetterOrDigit(next) || Character.isWhitespace(next) ? " " : "";
  }

  private static List<Piece> facts(Quote quote) {
    List<Piece> facts = new ArrayList<>();
    facts.add(Piece.line("Source: ", quote.source().title(), "\n"));
    Credibility credibility = quote.source().credibility();
    facts.add(Piece.line("Credibility: ", credibility.shown(), "\n"));
    if (!credibility.reason().isBlank()) {
      facts.add(Piece.line("Reason: ", credibility.reason(), "\n"));
    }
    facts.add(Piece.own("Attribution: " + quote.attribution().key() + "\n"));
    Evidence evidence = quote.evidence();
    if (evidence == null) {
      facts.add(Piece.own("No check is recorded."));
    } else {
      check(facts, evidence);
    }
    return facts;
  }

  private static void check(List<Piece> facts, Evidence evidence) {
    String day =
        evidence.checked() == null ? "on an unrecorded day" : evidence.checked().toString();
    facts.add(
        Piece.line("Checked " + day + (evidence.by().isBlank() ? "" : " by "), evidence.by(), ""));
    facts.add(Piece.line(evidence.method().isBlank() ? "" : ": ", evidence.method(), "\n"));
    facts.add(Piece.own(read(evidence.coverage())));
    Evidence.Confidence confidence = evidence.confidence();
    if (confidence != null) {
      facts.add(Piece.own("\nConfidence: " + confidence.name().toLowerCase(Locale.ROOT)));
    }
    String hash = evidence.textSha256();
    if (hash != null) {
      facts.add(Piece.line("\n-# SHA-256 of the text that was read: ", hash, ""));
    }
  }

  private static String read(Evidence.Coverage coverage) {
    return switch (coverage) {
      case WHOLE -> "All of the source was read.";
      case PART -> "A part of the source was read.";
      case NONE -> "The source itself was not read.";
    };
  }
}
