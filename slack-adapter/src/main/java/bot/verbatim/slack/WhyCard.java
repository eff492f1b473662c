package bot.verbatim.slack;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageLink;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The recorded evidence behind one quote.
final class WhyCard {

  private static final int MOST_PASSAGES = 5;
  private static final int SHORT = 300;

  private WhyCard() {}

  /// @param room the most characters of the words, and of each passage
  static List<String> blocks(Quote quote, int room) {
    RichText text = new RichText();
    text.line().bold("Why this rating?").own("\n");
    text.plain(Blocks.fit(CredibilityNote.of(quote), Math.max(room, SHORT)));
    if (quote.fidelity().isWordForWord()) {
      text.quoted(QuoteWords.of(quote, room));
    } else {
      passages(text, quote, room);
      text.line().plain(QuoteWords.of(quote, room));
    }
    text.line().plain(QuoteWords.said(quote));
    QuoteCard.source(text, quote);
    facts(text, quote);
    if (quote.fidelity().isWordForWord()) {
      passages(text, quote, room);
    }
    List<String> blocks = new ArrayList<>();
    blocks.add(text.block());
    blocks.add(Blocks.context(List.of(Blocks.fit(quote.id(), SHORT))));
    blocks.addAll(Blocks.row(Stream.of(SavedLine.asksToCite(quote))));
    return blocks;
  }

  private static void facts(RichText text, Quote quote) {
    fact(text, "Credibility", credibility(quote.source().credibility()));
    fact(text, "Attribution", quote.attribution().key());
    Evidence evidence = quote.evidence();
    if (evidence == null) {
      text.line().own("No check of the words was recorded.");
      return;
    }
    fact(text, "Read", read(evidence.coverage()));
    fact(text, "Checked", checked(evidence));
    fact(text, "How", evidence.method());
    Evidence.Confidence confidence = evidence.confidence();
    if (confidence != null) {
      fact(text, "Confidence", confidence.name().toLowerCase(Locale.ROOT));
    }
    fact(text, "SHA-256 of the text read", evidence.textSha256());
  }

  private static void passages(RichText text, Quote quote, int room) {
    Evidence evidence = quote.evidence();
    if (evidence != null) {
      evidence.passages().stream()
          .limit(MOST_PASSAGES)
          .forEach(passage -> passage(text, quote, passage, room));
    }
  }

  private static void passage(RichText text, Quote quote, Passage passage, int room) {
    text.line().bold("Passage").own(", ").plain(QuoteWords.whose(quote, passage));
    if (!passage.locator().isBlank()) {
      text.own(", ").plain(Blocks.fit(passage.locator(), SHORT));
    }
    PassageLink.of(passage.url(), passage)
        .flatMap(WebAddress::of)
        .ifPresent(there -> text.own(", ").link(there.address(), "open it there"));
    text.quoted("“" + Blocks.fit(passage.exact(), room) + "”");
  }

  private static void fact(RichText text, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.line().bold(name).own(": ").plain(Blocks.fit(value, SHORT));
    }
  }

  private static String credibility(Credibility credibility) {
    return credibility.reason().isBlank()
        ? credibility.shown()
        : credibility.shown() + ". " + credibility.reason();
  }

  private static String read(Evidence.Coverage coverage) {
    return switch (coverage) {
      case WHOLE -> "the whole source";
      case PART -> "a part of the source";
      case NONE -> "nothing of the source";
    };
  }

  private static String checked(Evidence evidence) {
    String when = evidence.checked() == null ? "" : evidence.checked().toString();
    String who = evidence.by().isBlank() ? "" : " by " + evidence.by();
    return (when + who).strip();
  }
}
