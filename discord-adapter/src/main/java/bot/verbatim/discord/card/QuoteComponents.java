package bot.verbatim.discord.card;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.NextSteps;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.chat.card.Sentences;
import bot.verbatim.discord.card.MessageBuilder.Entry;
import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.selections.SelectOption;
import org.jspecify.annotations.Nullable;

/// Renders quotes with the next steps: search results, or one quote with its evidence.
final class QuoteComponents {

  /// Maximum number of cards in a message. A card takes 2 of the 40 components and some 500 of the
  /// 4,000 characters.
  static final int MOST = 4;

  private QuoteComponents() {}

  static MessageBuilder found(Reply.Quotes found, Request asked) {
    List<Quote> shown = found.quotes().subList(0, Math.min(MOST, found.quotes().size()));
    MessageBuilder message = new MessageBuilder();
    if (!found.remark().isEmpty()) {
      message.say(TextPiece.of("", found.remark(), ""));
    }
    if (found.quotes().size() == 1) {
      alone(message, shown.getFirst(), asked.place());
    } else {
      Map<Quote, TextPiece> words = new LinkedHashMap<>();
      shown.forEach(quote -> words.put(quote, CardComponents.add(message, QuoteView.brief(quote))));
      message.endCards();
      message.menu(NextSteps.MENU, entries(asked.place(), words));
    }
    range(message, found, shown.size());
    return message.offer(Buttons.offers(next(found, asked, shown.size())));
  }

  static MessageBuilder why(Reply.Why why, Request asked) {
    MessageBuilder message = new MessageBuilder();
    CardComponents.add(message, QuoteView.of(why));
    message.endCards();
    return message.offer(Buttons.offers(NextSteps.cite(asked.place(), why.quote())));
  }

  private static void alone(MessageBuilder message, Quote quote, Place place) {
    TextPiece words = CardComponents.add(message, QuoteView.of(quote));
    message.attach(words, "quote.txt", quote.text());
    message.endCards();
    message.offer(Buttons.offers(NextSteps.why(place, quote), NextSteps.cite(place, quote)));
  }

  private static void range(MessageBuilder message, Reply.Quotes found, int shown) {
    String range = Sentences.range(found, shown);
    if (!range.isEmpty()) {
      message.say(TextPiece.own("-# " + range));
    }
  }

  /// The steps for all quotes of a message; the whole words of those that are cut.
  private static List<Entry> entries(Place place, Map<Quote, TextPiece> words) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    NextSteps.menu(place, List.copyOf(words.keySet())).forEach(step -> add(entries, step, null));
    words.forEach((quote, piece) ->
        add(entries, NextSteps.named(NextSteps.whole(place, quote), quote), piece));
    return new ArrayList<>(entries.values());
  }

  private static void add(Map<String, Entry> entries, Action step, @Nullable TextPiece ifCut) {
    String label =
        PlainText.cut(
            PlainText.onOneLine(step.label()), SelectOption.LABEL_MAX_LENGTH, String::length);
    SavedLine.asking(step.request())
        .ifPresent(line -> entries.putIfAbsent(line, new Entry(label, line, ifCut)));
  }

  /// The actions of the reply; or, if not all quotes of the reply fitted, a More button that
  /// continues after the last one shown.
  private static Action[] next(Reply.Quotes found, Request asked, int shown) {
    return shown == found.quotes().size()
        ? found.actions().toArray(Action[]::new)
        : new Action[] {new Action("More", Paging.after(asked, shown))};
  }
}
