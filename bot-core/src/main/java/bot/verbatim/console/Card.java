package bot.verbatim.console;

import bot.verbatim.chat.PlainText;
import bot.verbatim.console.Screen.Style;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws one quote: what the words are comes before the words, and words that are not the source's
/// own stand without quotation marks, behind the closest that are.
final class Card {

  private static final int LONGEST = 4000;

  private final Screen screen;

  Card(Screen screen) {
    this.screen = screen;
  }

  /// The card, with its edges.
  String of(Quote quote) {
    Panel panel = begin(quote);
    words(panel, quote);
    panel.gap().text("— " + speakers(quote) + date(quote));
    source(panel, quote.source(), quote.locator());
    return panel.gap().text(CredibilityNote.of(quote)).bottom();
  }

  /// The edge and the label that every drawing of a quote begins with.
  Panel begin(Quote quote) {
    String kind =
        quote.attribution() == Attribution.SOURCED
            ? quote.fidelity().key()
            : quote.fidelity().key() + ", " + quote.attribution().key();
    Panel panel = new Panel(screen).top(quote.id(), kind, style(quote.fidelity()));
    return quote.label().isEmpty()
        ? panel
        : panel.text(Style.STRONG, PlainText.onOneLine(quote.label())).gap();
  }

  private static void words(Panel panel, Quote quote) {
    if (quote.fidelity().isWordForWord()) {
      panel.text("“" + shown(quote.text()) + "”");
      return;
    }
    for (Passage passage : closest(quote)) {
      panel.text(Style.FAINT, passageIntroduction(quote, passage));
      panel.text("“" + passage.exact() + "”");
      if (passage.url() != null && !passage.url().equals(quote.source().url())) {
        panel.link(passage.url());
      }
      panel.gap();
    }
    panel.text(Style.FAINT, introduction(quote)).text(shown(PlainText.unquoted(quote.text())));
  }

  /// A book in one quote would bury all the others; as JSON it comes whole.
  static String shown(String text) {
    return PlainText.cut(PlainText.clean(text), LONGEST);
  }

  /// Of a spliced quote all its parts, each with who says it; else the one passage that is closest.
  private static List<Passage> closest(Quote quote) {
    return quote.fidelity() == Fidelity.SPLICED && quote.evidence() != null
        ? quote.evidence().passages()
        : quote.closest().stream().toList();
  }

  private static String passageIntroduction(Quote quote, Passage passage) {
    String what =
        quote.fidelity() == Fidelity.SPLICED ? "One part of it, " : "The closest real words, ";
    return what + whoseAndWhere(quote, passage) + ":";
  }

  /// Who says a passage, in which work if it is another one than the quote's, and where in it.
  private static String whoseAndWhere(Quote quote, Passage passage) {
    String whose = quote.saidBy(passage).map(who -> "by " + who).orElse("speaker not recorded");
    boolean elsewhere = !passage.sourceId().equals(quote.source().id());
    String work = elsewhere ? ", in " + passage.sourceId() : "";
    String place = passage.locator().isEmpty() ? "" : " (" + passage.locator() + ")";
    return PlainText.onOneLine(whose + work + place);
  }

  /// What the words of a quote are, for all that are not the source's own.
  private static String introduction(Quote quote) {
    String name = PlainText.onOneLine(quote.speakerNames());
    return switch (quote.fidelity()) {
      case VERBATIM, EDITED -> "";
      case PARAPHRASE -> "Reworded, not the words of " + name + ":";
      case SPLICED -> "Joined from parts, credited to " + name + ":";
      case NOT_FOUND -> "Credited to " + name + ", not found in the source:";
      case UNCHECKED -> "Credited to " + name + ", not checked:";
    };
  }

  private static String speakers(Quote quote) {
    StringBuilder names = new StringBuilder();
    for (Speaker speaker : quote.speakers()) {
      names.append(names.isEmpty() ? "" : ", ").append(speaker.name());
      if (speaker.affiliation() != null) {
        names.append(" (").append(speaker.affiliation()).append(')');
      }
    }
    return PlainText.onOneLine(names.toString());
  }

  private static String date(Quote quote) {
    return quote.date().isPresent() ? ", " + quote.date().get() : "";
  }

  private static void source(Panel panel, Source source, String locator) {
    work(panel, source, locator);
    panel.text("Credibility: " + PlainText.onOneLine(source.credibility().shown()));
  }

  /// Title and address of a source.
  static void work(Panel panel, Source source, String locator) {
    panel.text(
        "Source: "
            + PlainText.onOneLine(source.title() + (locator.isEmpty() ? "" : ", " + locator)));
    if (source.url() == null) {
      panel.text("No address is known.");
    } else {
      panel.link(source.url());
    }
  }

  /// Where a passage can be read.
  static @Nullable String url(Quote quote, Passage passage) {
    return passage.url() == null && passage.sourceId().equals(quote.source().id())
        ? quote.source().url()
        : passage.url();
  }

  private static Style style(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM, EDITED -> Style.GOOD;
      case PARAPHRASE, UNCHECKED -> Style.CAUTION;
      case SPLICED, NOT_FOUND -> Style.BAD;
    };
  }
}
