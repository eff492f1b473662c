package bot.verbatim.console;

import bot.verbatim.chat.PlainText;
import bot.verbatim.console.Screen.Style;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageLink;
import bot.verbatim.quote.Quote;
import java.util.Locale;

/// Draws why a quote is rated as it is: what was compared, by whom, and what was found.
final class EvidenceCard {

  private static final int HASH_SHOWN = 12;

  private final Screen screen;

  EvidenceCard(Screen screen) {
    this.screen = screen;
  }

  /// The card, with its edges.
  String of(Quote quote) {
    Panel panel = new Card(screen).begin(quote);
    panel.text(Style.FAINT, "The words that were checked:").text(words(quote)).gap();
    Evidence evidence = quote.evidence();
    if (evidence == null) {
      panel.text("No check was recorded.");
    } else {
      passages(panel, quote, evidence);
      check(panel, evidence);
    }
    panel.text("Attribution: " + quote.attribution().key()).gap();
    Card.source(panel, quote.source(), quote.locator());
    return panel.gap().text(CredibilityNote.of(quote)).bottom();
  }

  private static String words(Quote quote) {
    return quote.fidelity().isWordForWord()
        ? "“" + quote.text() + "”"
        : PlainText.unquoted(quote.text()) + " (" + quote.fidelity().key() + ")";
  }

  private static void passages(Panel panel, Quote quote, Evidence evidence) {
    int number = 0;
    for (Passage passage : evidence.passages()) {
      number++;
      String which = "Passage " + number + " of " + evidence.passages().size() + ", ";
      panel.text(Style.FAINT, which + Card.whoseAndWhere(quote, passage) + ":");
      panel.text(inContext(passage));
      PassageLink.of(Card.url(quote, passage), passage).ifPresent(panel::link);
      panel.gap();
    }
    if (number == 0) {
      panel.text("Nothing near it was found.").gap();
    }
  }

  /// Only the passage itself stands in quotation marks, not the text around it.
  private static String inContext(Passage passage) {
    String before = passage.prefix().strip();
    String after = passage.suffix().strip();
    boolean goesOn = !after.isEmpty() && !Character.isLetterOrDigit(after.codePointAt(0));
    return (before.isEmpty() ? "" : "… " + before + " ")
        + "“"
        + passage.exact()
        + "”"
        + (after.isEmpty() ? "" : (goesOn ? "" : " ") + after + " …");
  }

  private static void check(Panel panel, Evidence evidence) {
    panel.text("Read: " + coverage(evidence.coverage()));
    String by = evidence.by().isEmpty() ? "" : " by " + PlainText.onOneLine(evidence.by());
    if (evidence.checked() != null || !by.isEmpty()) {
      panel.text("Checked: " + (evidence.checked() == null ? "" : evidence.checked()) + by);
    }
    if (!evidence.method().isEmpty()) {
      panel.text("Method: " + PlainText.onOneLine(evidence.method()));
    }
    if (evidence.confidence() != null) {
      panel.text("Confidence: " + evidence.confidence().name().toLowerCase(Locale.ROOT));
    }
    String hash = evidence.textSha256();
    if (hash != null) {
      String shown = hash.length() > HASH_SHOWN ? hash.substring(0, HASH_SHOWN) + "…" : hash;
      panel.text("SHA-256 of the text read: " + shown);
    }
  }

  private static String coverage(Coverage coverage) {
    return switch (coverage) {
      case WHOLE -> "the whole source";
      case PART -> "a part of the source";
      case NONE -> "nothing of the source";
    };
  }
}
