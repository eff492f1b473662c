package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.RendererContract;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.chat.card.CardContract;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.slack.card.CommandAliases;
import bot.verbatim.slack.card.MessagePayloads;
import bot.verbatim.slack.card.RenderedReply;
import bot.verbatim.slack.card.SlackRenderer;
import bot.verbatim.slack.card.Surface;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlackRendererTest implements RendererContract, CardContract {

  private static final List<CommandSpec> SPECS =
      List.of(
          new CommandSpec("quote", "Quotes on a topic", List.of()),
          new CommandSpec("quotes why", "Why a quote is rated so", List.of()),
          new CommandSpec("quotes help", "What can be asked", List.of()));

  private final SlackRenderer renderer = new SlackRenderer(new CommandAliases(SPECS, "/quote"));

  @Override
  public String everythingShown(Reply reply) {
    return Seen.in(renderer.draw(reply, Surface.PRIVATE));
  }

  @ParameterizedTest
  @EnumSource(Surface.class)
  void offersToShareOnlyWhereAChannelIsNear(Surface surface) {
    Reply reply = new Reply.Quotes(List.of(SampleQuotes.of(Fidelity.VERBATIM)), 1, List.of());
    String shown = Seen.in(renderer.draw(reply, surface));
    assertThat(shown.contains("Share")).isEqualTo(surface == Surface.PRIVATE);
    assertThat(shown).contains("Show evidence");
  }

  @Test
  void keepsACommandLineInEachButton() {
    Request next = new Request(PLACE, "quote", Map.of("about", "a \"b\" \\ c", "page", "2"));
    Reply reply =
        new Reply.Quotes(
            List.of(SampleQuotes.of(Fidelity.VERBATIM)), 9, List.of(new Action("More", next)));
    assertThat(renderer.draw(reply, Surface.PRIVATE).blocks().toString())
        .contains("/quotes why id:k7f3-q", "about:\\\"a \\\\\\\"b");
  }

  @Test
  void leavesOutAButtonWhoseLineDoesNotFit() {
    Request tooLong = new Request(PLACE, "quote", Map.of("about", "x".repeat(2_000)));
    Reply reply =
        new Reply.Quotes(
            List.of(SampleQuotes.of(Fidelity.VERBATIM)), 9, List.of(new Action("More", tooLong)));
    assertThat(everythingShown(reply)).doesNotContain("\nMore\n").contains("Show evidence");
  }

  @Test
  void showsAsManyQuotesAsWereAskedFor() {
    Quote quote = SampleQuotes.of(Fidelity.PARAPHRASE);
    RenderedReply drawn =
        renderer.draw(
            new Reply.Quotes(Collections.nCopies(25, quote), 25, List.of()), Surface.PRIVATE);
    assertThat(Seen.in(drawn).split(" · " + quote.id(), -1)).hasSize(26);
    assertThat(BlockKitRules.brokenByMessage(Seen.json(drawn))).isEmpty();
  }

  @Test
  void callsCommandsAsTheyAreCalledHere() {
    SlackRenderer renamed = new SlackRenderer(new CommandAliases(SPECS, "/cite"));
    Reply problem = new Reply.Problem("There is no command “/qoute”. Did you mean /quotes help?");
    assertThat(Seen.in(renamed.draw(problem, Surface.PRIVATE)))
        .contains("Did you mean /cites help?", "“/qoute”");
    assertThat(Seen.in(renamed.draw(new Reply.Help(SPECS), Surface.PRIVATE)))
        .contains("/cites why")
        .doesNotContain("/quote");
  }

  @Test
  void escapesTheFallbackInOnePass() {
    RenderedReply drawn =
        renderer.draw(
            new Reply.NothingFound("@everyone <@123> <@&42>", List.of()), Surface.PRIVATE);
    assertThat(drawn.text())
        .startsWith("No quote found for “@everyone &lt;@123&gt; &lt;@&amp;42&gt;”.");
    Quote quote =
        SampleQuotes.withText(
            SampleQuotes.of(Fidelity.VERBATIM), "&lt;!here&gt; and &#60;!channel&#62;");
    assertThat(renderer.draw(new Reply.Why(quote), Surface.PRIVATE).text())
        .contains("&amp;lt;!here&amp;gt; and &amp;#60;!channel&amp;#62;");
  }

  @Test
  void linksOnlyToTheWeb() {
    for (String address :
        List.of("javascript:alert(1)", "https://me@host.example/", "file:///etc", "no address")) {
      Quote quote =
          SampleQuotes.with(
              SampleQuotes.quote("k7f3-q", "words", Fidelity.VERBATIM, null),
              "words",
              SampleQuotes.source(
                  "s", "Title", address, "Venue", SampleQuotes.EPISODE.credibility()));
      assertThat(renderer.draw(new Reply.Quotes(List.of(quote), 1, List.of()), Surface.PRIVATE))
          .extracting(drawn -> drawn.blocks().toString())
          .asString()
          .doesNotContain("\"link\"");
    }
  }

  @Test
  void saysThatNothingIsPinged() {
    assertThat(
            JsonParser.parseString(
                MessagePayloads.json(SlackRenderer.sentence("x", Surface.PRIVATE))))
        .isEqualTo(
            JsonParser.parseString(
                """
                {"response_type": "ephemeral", "replace_original": false, "text": "x",
                 "blocks": [{"type": "section",
                   "text": {"type": "plain_text", "text": "x", "emoji": false}}],
                 "parse": "none", "link_names": false,
                 "unfurl_links": false, "unfurl_media": false}
                """));
  }

  @ParameterizedTest
  @EnumSource(Surface.class)
  void hostileTextStaysTextAndWithinLimits(Surface surface) {
    HostileReplies replies = new HostileReplies(System.nanoTime());
    for (int i = 0; i < 100; i++) {
      RenderedReply drawn = renderer.draw(replies.next(), surface);
      JsonObject message = Seen.json(drawn);
      String context = replies.toString();
      assertThat(BlockKitRules.brokenByMessage(message)).as(context).isEmpty();
      assertThat(drawn.text())
          .as(context)
          .doesNotContain("<", ">")
          .doesNotContainPattern("&(?!(amp|lt|gt);)");
      assertThat(drawn.blocks().toString()).as(context).doesNotContain("\"mrkdwn\"");
      assertThat(drawn.text() + Seen.in(BlockKitRules.array(message, "blocks")))
          .as(context)
          .doesNotContainPattern("[\\u0000-\\u0009\\u000b-\\u001f\\u200b\\u202a-\\u202e\\ufeff]");
    }
  }
}
