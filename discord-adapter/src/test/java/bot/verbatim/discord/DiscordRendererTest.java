package bot.verbatim.discord;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Audience;
import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.RendererContract;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.chat.card.CardContract;
import bot.verbatim.chat.card.NextSteps;
import bot.verbatim.discord.card.DiscordRenderer;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Comparison.Stretch;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

class DiscordRendererTest implements RendererContract, CardContract {

  private static final int ROUNDS = 500;

  @Override
  public String everythingShown(Reply reply) {
    return Shown.text(drawn(reply));
  }

  private static DataObject drawn(Reply reply) {
    return DataObject.fromJson(
        DiscordRenderer.draw(reply, Samples.ASKED, reply.audience()).toData().toString());
  }

  @Test
  void mentionsNobodyWhateverTheTextSays() {
    assertThat(drawn(new Reply.Problem("@everyone")).getObject("allowed_mentions").toMap())
        .isEqualTo(Map.of("parse", List.of(), "replied_user", false));
  }

  @Test
  void echoesWhatWasAskedWithoutItsMarkup() {
    assertThat(Shown.markdown(drawn(new Reply.NothingFound("@everyone <@123> <@&42>", List.of()))))
        .containsExactly(
            "No quote found for “@everyone \\<@123\\> \\<@&42\\>”.\nSee /quotes topics");
    String injection = "x\r\n2026-01-01 ERROR admin logged in \u001b[2J";
    assertThat(Shown.markdown(drawn(new Reply.NothingFound(injection, List.of()))))
        .containsExactly(
            "No quote found for “x 2026-01-01 ERROR admin logged in \\[2J”.\n"
                + "See /quotes topics");
  }

  @Test
  void leavesOutAButtonWhoseLineDoesNotFit() {
    Quote quote =
        SampleQuotes.quote("an id of many words ".repeat(6), "Words.", Fidelity.VERBATIM, null);
    assertThat(Shown.buttons(drawn(new Reply.Quotes(List.of(quote), 1, List.of())))).isEmpty();
  }

  @Test
  void linksOnlyToPages() {
    for (String address :
        List.of(
            "javascript:alert(1)",
            "ftp://a.example",
            "https://user@a.example",
            "https:///x",
            "https://a.example/" + "x".repeat(512),
            "https://a.example/ä",
            "not an address")) {
      assertThat(Shown.markdown(drawn(found(from(address)))))
          .noneMatch(text -> text.contains("]("));
    }
    assertThat(Shown.markdown(drawn(found(from("http://a.example/x_(y)?z=*")))).getFirst())
        .contains("[T, at 00:12:30](http://a.example/x_%28y%29?z=*)\n");
  }

  private static Quote from(String address) {
    Source source = SampleQuotes.source("s", "T", address, "V", Credibility.UNRATED);
    Quote quote = SampleQuotes.quote("k7f3-q", "Words.", Fidelity.VERBATIM, null);
    return SampleQuotes.with(quote, "Words.", source);
  }

  @Test
  void sharesOnlyWhatIsPrivateAndOfUse() {
    Reply why = SampleQuotes.why(Fidelity.SPLICED);
    Request asked =
        NextSteps.why(Samples.ASKED.place(), SampleQuotes.of(Fidelity.SPLICED)).request();
    assertThat(buttons(why, asked, Audience.ASKER)).contains("share /quotes why id:s2pl-5");
    assertThat(buttons(why, asked, Audience.CHANNEL)).noneMatch(id -> id.startsWith("share"));
    assertThat(buttons(new Reply.Problem("no"), asked, Audience.ASKER)).isEmpty();
  }

  private static List<String> buttons(Reply reply, Request asked, Audience audience) {
    return Shown.buttons(
        DataObject.fromJson(DiscordRenderer.draw(reply, asked, audience).toData().toString()));
  }

  @Test
  void staysWithinTheLimitsAndKeepsMarkupDeadWhateverTheTextSays() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < ROUNDS; i++) {
      int pieces = random.nextInt(10) == 0 ? 3000 : 30;
      long textSeed = random.nextLong();
      int kind = random.nextInt(6);
      int count = 1 + random.nextInt(25);
      DataObject hostile = drawn(reply(kind, count, new Texts(new Random(textSeed), pieces)));
      String context = "seed %s, round %s, kind %s".formatted(seed, i, kind);
      assertThat(Limits.faults(hostile).stream().filter(fault -> !fault.startsWith("no file")))
          .as(context)
          .isEmpty();
      for (String markdown : Shown.markdown(hostile)) {
        assertThat(Markup.alive(markdown)).as(context + ": " + markdown).isEmpty();
      }
    }
  }

  /// Where hostile texts come from.
  private record Texts(Random random, int pieces) {
    String next() {
      return Hostile.text(random, pieces);
    }
  }

  private static Reply reply(int kind, int count, Texts texts) {
    return switch (kind) {
      case 0, 1 ->
          new Reply.Quotes(
              IntStream.range(0, count).mapToObj(_ -> quote(texts)).toList(), 99, List.of());
      case 2 -> why(texts);
      case 3 ->
          new Reply.NothingFound(
              texts.next(), List.of(new Topic(texts.next(), texts.next(), List.of(), "")));
      case 4 -> new Reply.Problem("“" + texts.next() + "” is wrong.");
      default ->
          new Reply.Sources(
              IntStream.range(0, count)
                  .mapToObj(i -> new Counted<>(quote(texts).source(), i))
                  .toList());
    };
  }

  private static Reply why(Texts texts) {
    Stretch stretch = new Stretch(Comparison.Kind.PUT_IN, texts.next());
    Comparison comparison =
        new Comparison(
            SampleQuotes.passage("words", null),
            Collections.nCopies(1 + texts.random().nextInt(40), stretch));
    return new Reply.Why(quote(texts), Collections.nCopies(texts.random().nextInt(4), comparison));
  }

  private static Quote quote(Texts texts) {
    List<Fidelity> all = List.of(Fidelity.values());
    Fidelity fidelity = all.get(texts.random().nextInt(all.size()));
    Evidence evidence =
        texts.random().nextInt(4) == 0
            ? null
            : SampleQuotes.evidence(texts.next(), texts.next(), texts.next());
    Quote quote = SampleQuotes.quote(texts.next(), texts.next(), fidelity, evidence);
    Source source =
        SampleQuotes.source(
            texts.next(),
            texts.next(),
            texts.random().nextBoolean() ? texts.next() : "https://a.example/x",
            texts.next(),
            Credibility.UNRATED);
    return SampleQuotes.with(quote, texts.next(), source);
  }

  private static Reply found(Quote quote) {
    return new Reply.Quotes(List.of(quote), 1, List.of());
  }
}
