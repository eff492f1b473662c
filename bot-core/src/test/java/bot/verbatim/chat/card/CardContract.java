package bot.verbatim.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Reply;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A platform says what the terminal says, in the same words and the same order. A platform's test
/// implements it.
public interface CardContract {

  /// Everything that a person reads, presses or opens in a drawn reply, from top to bottom, with
  /// the platform's escapes undone: text, labels of buttons, addresses of links.
  String everythingShown(Reply reply);

  @Test
  default void showsEveryPartOfACardInItsOrder() {
    for (Quote quote : SampleQuotes.all()) {
      QuoteView view = QuoteView.of(quote);
      assertThat(everythingShown(new Reply.Quotes(List.of(quote), 1, List.of())))
          .containsSubsequence(texts(view))
          .contains(view.id());
    }
  }

  @Test
  default void showsAFewLinesBesideTheWordsOfOneAmongOthers() {
    List<Quote> all = SampleQuotes.all();
    List<Quote> first = all.subList(0, 3);
    assertThat(everythingShown(new Reply.Quotes(first, 3, List.of())))
        .containsSubsequence(
            first.stream().flatMap(quote -> texts(QuoteView.brief(quote)).stream()).toList());
  }

  @Test
  default void showsEveryPartOfTheEvidenceInItsOrder() {
    for (Fidelity fidelity : Fidelity.values()) {
      Reply.Why why = SampleQuotes.why(fidelity);
      QuoteView view = QuoteView.of(why);
      assertThat(everythingShown(why))
          .containsSubsequence(texts(view))
          .contains(view.id(), view.verdict());
    }
  }

  @Test
  default void showsTheRowsOfAListInTheirOrder() {
    Topic oversight = new Topic("oversight", "Oversight", List.of(), "");
    Topic debate = new Topic("debate", "AI debate", List.of(), "");
    assertThat(
            everythingShown(
                new Reply.Topics(List.of(new Counted<>(oversight, 17), new Counted<>(debate, 1)))))
        .containsSubsequence("oversight", "debate")
        .contains("Oversight", "17 quotes", "AI debate", "1 quote");
    assertThat(everythingShown(new Reply.Sources(List.of(new Counted<>(SampleQuotes.EPISODE, 23)))))
        .containsSubsequence("hour-12", "Twelve questions on oversight", "23 quotes, rated");
  }

  @Test
  default void saysThatAListIsEmpty() {
    assertThat(everythingShown(new Reply.Topics(List.of()))).contains("There are no topics yet.");
    assertThat(everythingShown(new Reply.Sources(List.of()))).contains("There are no sources yet.");
  }

  @Test
  default void saysTheSameWhereThereIsNoQuote() {
    assertThat(everythingShown(new Reply.NothingFound("xyzzy", List.of())))
        .containsSubsequence("No quote found for “xyzzy”.", "See ", "quotes topics");
    Topic topic = new Topic("oversight", "Oversight", List.of(), "");
    assertThat(everythingShown(new Reply.NothingFound("oversihgt", List.of(topic))))
        .containsSubsequence("No quote found for “oversihgt”.", "Closest topics: oversight");
    assertThat(everythingShown(new Reply.Failure("r-4711")))
        .contains("Something went wrong (reference r-4711). The bot's log tells what.");
  }

  @Test
  default void saysHowManyThereAreWhereNotAllAreShown() {
    List<Quote> one = List.of(SampleQuotes.of(Fidelity.VERBATIM));
    assertThat(everythingShown(new Reply.Quotes(one, 17, List.of()))).contains("1 of 17");
    assertThat(everythingShown(new Reply.Quotes(one, 1001, List.of())))
        .contains("1 of more than 1,000");
    assertThat(everythingShown(new Reply.Quotes(one, 1, List.of()))).doesNotContain(" of 1");
  }

  private static List<String> texts(QuoteView view) {
    List<String> texts = new ArrayList<>();
    for (CardPart part : view.parts()) {
      part.text(text -> {
        texts.add(text);
        return text;
      });
    }
    return texts;
  }
}
