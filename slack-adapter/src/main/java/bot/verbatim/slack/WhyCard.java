package bot.verbatim.slack;

import bot.verbatim.chat.EvidenceFact;
import bot.verbatim.chat.EvidencePassage;
import bot.verbatim.chat.Reply;
import bot.verbatim.quote.CredibilityNote;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The recorded evidence behind one quote.
final class WhyCard {

  private static final int MOST_PASSAGES = 5;
  private static final int SHORT = 300;

  private WhyCard() {}

  /// @param room the most characters of the words, and of each passage
  static List<String> blocks(Reply.Why why, int room) {
    Quote quote = why.quote();
    RichText text = new RichText();
    text.line().bold("Why this rating?").own("\n");
    text.plain(Blocks.fit(CredibilityNote.of(quote), Math.max(room, SHORT)));
    if (quote.fidelity().isWordForWord()) {
      text.quoted(QuoteWords.of(quote, room));
    } else {
      text.line().plain(QuoteWords.of(quote, room));
    }
    List<EvidencePassage> passages = EvidencePassage.of(why);
    passages.stream().limit(MOST_PASSAGES).forEach(passage -> passage(text, passage, room));
    if (passages.size() > MOST_PASSAGES) {
      text.line().own(passages.size() - MOST_PASSAGES + " more passages");
    }
    QuoteCard.source(text, quote);
    for (EvidenceFact fact : EvidenceFact.of(quote)) {
      text.line().bold(fact.name()).own(": ").plain(Blocks.fit(fact.value(), SHORT));
    }
    List<String> blocks = new ArrayList<>();
    blocks.add(text.block());
    blocks.add(Blocks.context(List.of(Blocks.fit(quote.id(), SHORT))));
    blocks.addAll(Blocks.row(Stream.of(SavedLine.asksToCite(quote))));
    return blocks;
  }

  /// Only the passage itself stands in quotation marks, not the text around it.
  private static void passage(RichText text, EvidencePassage passage, int room) {
    text.line().bold(Blocks.fit(passage.heading(), SHORT));
    passage
        .link()
        .flatMap(WebAddress::of)
        .ifPresent(there -> text.own(", ").link(there.address(), "open it there"));
    small(text, passage.before());
    text.quoted("“" + Blocks.fit(passage.exact(), room) + "”");
    small(text, passage.after());
    if (!passage.compared().isEmpty()) {
      text.line().plain(Blocks.fit(passage.compared(), room));
    }
  }

  private static void small(RichText text, String line) {
    if (!line.isEmpty()) {
      text.line().italic(Blocks.fit(line, SHORT));
    }
  }
}
