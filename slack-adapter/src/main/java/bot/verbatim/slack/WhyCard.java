package bot.verbatim.slack;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The recorded evidence behind one quote.
final class WhyCard {

  private static final int MOST_PASSAGES = 5;
  private static final int SHORT = 300;

  private WhyCard() {}

  /// @param room the most characters of the words, and of each passage
  static List<JsonObject> blocks(Quote quote, int room) {
    RichText text = new RichText();
    text.line().bold("Why this rating?").own("\n");
    text.plain(Blocks.fit(CredibilityNote.of(quote), Math.max(room, SHORT)));
    QuoteCard.words(text, quote, room);
    QuoteCard.source(text, quote);
    fact(text, "Credibility", credibility(quote.source().credibility()));
    fact(text, "Attribution", quote.attribution().key());
    Evidence evidence = quote.evidence();
    if (evidence == null) {
      text.line().own("No check of the words was recorded.");
    } else {
      evidence(text, evidence, room);
    }
    List<JsonObject> blocks = new ArrayList<>(List.of(text.block()));
    blocks.add(Blocks.context(List.of(Blocks.fit(quote.id(), SHORT))));
    return blocks;
  }

  private static void evidence(RichText text, Evidence evidence, int room) {
    fact(text, "Read", read(evidence.coverage()));
    fact(text, "Checked", checked(evidence));
    fact(text, "How", Blocks.fit(evidence.method(), SHORT));
    Evidence.Confidence confidence = evidence.confidence();
    if (confidence != null) {
      fact(text, "Confidence", confidence.name().toLowerCase(Locale.ROOT));
    }
    fact(text, "SHA-256 of the text read", evidence.textSha256());
    evidence.passages().stream()
        .limit(MOST_PASSAGES)
        .forEach(passage -> passage(text, passage, room));
  }

  private static void passage(RichText text, Passage passage, int room) {
    text.line().bold("Passage");
    text.own(", ").plain(speaker(passage));
    if (!passage.locator().isBlank()) {
      text.own(", ").plain(Blocks.fit(passage.locator(), SHORT));
    }
    if (WebAddress.of(passage.url()).isPresent()) {
      text.own(", ").link(passage.url(), "open the source");
    }
    text.quoted("“" + Blocks.fit(passage.exact(), room) + "”");
  }

  private static String speaker(Passage passage) {
    return passage.speaker() == null
        ? "who speaks is not known"
        : Blocks.fit("spoken by " + passage.speaker(), SHORT);
  }

  private static void fact(RichText text, String name, @Nullable String value) {
    if (value != null && !value.isBlank() && !value.equals("–")) {
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
