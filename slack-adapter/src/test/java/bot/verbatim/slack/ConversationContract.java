package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleCommands;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// What people and the bot say to each other, whatever way Slack's requests take.
interface ConversationContract {

  Duration PATIENCE = Duration.ofSeconds(2);

  Wire open(Dispatcher dispatcher);

  @Test
  default void answersACommandWithQuotesThatOnlyWhoAskedCanSee() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      JsonObject answer = wire.deliver(payloads(wire).command("/quote", "oversight"));
      assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
      assertThat(BlockKitRules.brokenByMessage(answer)).isEmpty();
      assertThat(seen(answer))
          .contains("“Checking an answer is often easier than finding it.”", "Share", "More");
      assertThat(wire.slack().refused).isEmpty();
    }
  }

  @Test
  default void knowsWhoAsksAndWhere() {
    SampleCommands commands = new SampleCommands();
    try (Wire wire = open(commands.dispatcher())) {
      wire.deliver(payloads(wire).command("/quote", "a &lt;b&gt; speaker:“Jan Leike” &amp;amp;"));
      assertThat(commands.requests())
          .containsExactly(
              new Request(
                  new Place("slack:E1:T1", "C1", "U1"),
                  "quote",
                  Map.of("speaker", "Jan Leike", "about", "a <b> &amp;")));
    }
  }

  @Test
  default void suggestsTopicsWhereNothingIsFound() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      JsonObject answer = wire.deliver(payloads(wire).command("/quote", "<!channel> xyzzy"));
      assertThat(answer.get("text").getAsString())
          .startsWith("No quote found for “&lt;!channel&gt; xyzzy”.");
      assertThat(seen(answer)).contains("Closest topics: oversight");
    }
  }

  @Test
  default void helps() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      for (Payloads.Payload asked :
          new Payloads.Payload[] {
            payloads(wire).command("/quote", "help"),
            payloads(wire).command("/quotes", ""),
            payloads(wire).command("/quotes", "help")
          }) {
        assertThat(seen(wire.deliver(asked))).contains("What can be asked", "/quotes why");
      }
      assertThat(seen(wire.deliver(payloads(wire).command("/quotes", "topisc"))))
          .contains("Did you mean /quotes topics?");
    }
  }

  @Test
  default void answersEachButtonOnce() {
    SampleCommands commands = new SampleCommands();
    try (Wire wire = open(commands.dispatcher())) {
      Payloads.Payload more = payloads(wire).click("ask:next:0", "/quote about:oversight page:2");
      assertThat(wire.deliver(more)).isEqualTo(new JsonObject());
      assertThat(seen(wire.slack().next().body())).contains("Checking an answer");
      wire.deliver(again(wire, more));
      wire.deliver(payloads(wire).click("ask:why", "/quotes why id:p4ra-8"));
      assertThat(seen(wire.slack().next().body())).contains("Reworded: not Ada Moreno's words");
      assertThat(commands.requests())
          .extracting(Request::command)
          .containsExactly("quote", "quotes why");
      assertThat(wire.slack().sent).isEmpty();
    }
  }

  @Test
  default void answersWhatIsChosenInAMenu() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      wire.deliver(payloads(wire).choose("/quotes why id:p4ra-8"));
      JsonObject evidence = wire.slack().next().body();
      assertThat(seen(evidence)).contains("Compared with: ");
      assertThat(evidence.get("response_type").getAsString()).isEqualTo("ephemeral");
      wire.deliver(payloads(wire).choose("share /quotes why id:p4ra-8"));
      assertThat(seen(wire.slack().next().body())).contains("Shared by ada");
    }
  }

  @Test
  default void sharesAQuoteWithTheChannel() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      wire.deliver(payloads(wire).click("share", "/quotes why id:p4ra-8"));
      JsonObject shared = wire.slack().next().body();
      assertThat(shared.get("response_type").getAsString()).isEqualTo("in_channel");
      assertThat(shared.get("replace_original").getAsBoolean()).isFalse();
      assertThat(seen(shared))
          .contains("Judging is simpler", "Shared by ada")
          .doesNotContain("Share\n");
      wire.deliver(payloads(wire).click("share", "/quotes why id:gone-1"));
      assertThat(wire.slack().next().body().get("response_type").getAsString())
          .isEqualTo("ephemeral");
    }
  }

  @Test
  default void findsAQuoteForAMessageInItsThread() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      wire.deliver(
          payloads(wire)
              .messageShortcut("<@U2> what of <https://x.example|oversight> &amp; others?"));
      JsonObject answer = wire.slack().next().body();
      assertThat(answer.get("thread_ts").getAsString()).isEqualTo("2.1");
      assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
      assertThat(seen(answer)).contains("Checking an answer");
    }
  }

  @Test
  default void findsAQuoteFromAnywhere() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      wire.deliver(payloads(wire).globalShortcut());
      FakeSlack.Sent opened = wire.slack().next();
      assertThat(opened.to()).isEqualTo("views.open");
      assertThat(opened.body().toString()).contains("external_select");

      JsonObject options = wire.deliver(payloads(wire).suggestion("over"));
      assertThat(BlockKitRules.brokenByOptions(options)).isEmpty();
      assertThat(options.toString()).contains("{} about=over", "Search for “over”");

      JsonObject update = wire.deliver(payloads(wire).submission("oversight", true));
      assertThat(update.get("response_action").getAsString()).isEqualTo("update");
      assertThat(BlockKitRules.brokenByView(update.getAsJsonObject("view"))).isEmpty();
      assertThat(seen(update.getAsJsonObject("view"))).contains("Checking an answer");
      JsonObject posted = wire.slack().next().body();
      assertThat(posted.get("response_type").getAsString()).isEqualTo("in_channel");
      assertThat(wire.slack().refused).isEmpty();
    }
  }

  @Test
  default void doesNotTellAChannelThatNothingWasFound() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      wire.deliver(payloads(wire).submission("xyzzy", true));
      assertThat(wire.slack().next().body().get("response_type").getAsString())
          .isEqualTo("ephemeral");
    }
  }

  @Test
  default void showsItsHome() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      Payloads.Payload opened = payloads(wire).homeOpened("Ev1");
      assertThat(wire.deliver(opened)).isEqualTo(new JsonObject());
      FakeSlack.Sent home = wire.slack().next();
      assertThat(home.to()).isEqualTo("views.publish");
      assertThat(home.body().get("user_id").getAsString()).isEqualTo("U1");
      assertThat(seen(home.body().getAsJsonObject("view")))
          .contains("matched to the source", "oversight\n", "Checking an answer", "/quotes why");
      wire.deliver(again(wire, opened));
      wire.deliver(payloads(wire).homeOpened("Ev2"));
      wire.slack().next();
      assertThat(wire.slack().callsOf("views.publish")).isEqualTo(2);
      assertThat(wire.slack().refused).isEmpty();
    }
  }

  @Test
  default void answersButtonsOfViewsInViews() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      wire.deliver(payloads(wire).clickIn("home", "ask:topic:0", "/quote about:oversight"));
      assertThat(wire.slack().next().to()).isEqualTo("views.open");
      wire.deliver(payloads(wire).clickIn("modal", "ask:why", "/quotes why id:p4ra-8"));
      FakeSlack.Sent updated = wire.slack().next();
      assertThat(updated.to()).isEqualTo("views.update");
      assertThat(updated.body().get("view_id").getAsString()).isEqualTo("V1");
      assertThat(wire.slack().refused).isEmpty();
    }
  }

  @Test
  default void promisesTheAnswerWhereItTakesLong() {
    SampleCommands commands = new SampleCommands();
    try (Wire wire = open(commands.dispatcher())) {
      Payloads.Payload asked = payloads(wire).command("/quote", "wait");
      CompletableFuture<JsonObject> late = CompletableFuture.supplyAsync(() -> wire.deliver(asked));
      wire.slack().clock.moveWhenPlanned(PATIENCE);
      JsonObject first = late.join();
      JsonObject second = wire.deliver(again(wire, asked));
      assertThat(first.get("text").getAsString()).isEqualTo("One moment: the answer follows.");
      assertThat(second).isEqualTo(first);
      commands.letGo();
      assertThat(seen(wire.slack().next().body())).contains("Checking an answer");
      assertThat(commands.requests()).hasSize(1);
      wire.deliver(payloads(wire).click("ask:why", "/quotes why id:p4ra-8"));
      assertThat(seen(wire.slack().next().body())).contains("Reworded: not Ada Moreno's words");
      assertThat(wire.slack().sent).isEmpty();
    }
  }

  @Test
  default void finishesWhatRunsWhenItCloses() {
    SampleCommands commands = new SampleCommands();
    Wire wire = open(commands.dispatcher());
    Payloads.Payload asked = payloads(wire).command("/quote", "wait");
    CompletableFuture<JsonObject> answer = CompletableFuture.supplyAsync(() -> wire.deliver(asked));
    commands.awaitHeld();
    CompletableFuture<Void> closed = CompletableFuture.runAsync(wire::stopBot);
    wire.slack().clock.moveWhenPlanned(PATIENCE);
    assertThat(answer.join().get("text").getAsString())
        .isEqualTo("One moment: the answer follows.");
    commands.letGo();
    assertThat(seen(wire.slack().next().body())).contains("Checking an answer");
    closed.join();
    wire.close();
  }

  @Test
  default void givesTheSameAnswerToTheSameRequest() {
    SampleCommands commands = new SampleCommands();
    try (Wire wire = open(commands.dispatcher())) {
      Payloads.Payload asked = payloads(wire).command("/quote", "oversight");
      JsonObject first = wire.deliver(asked);
      for (int retry = 1; retry <= 3; retry++) {
        assertThat(wire.deliver(again(wire, asked))).isEqualTo(first);
      }
      assertThat(commands.requests()).hasSize(1);
    }
  }

  @Test
  default void waitsAsLongAsSlackAsks() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      wire.slack().limitNext(2);
      wire.deliver(payloads(wire).click("ask:why", "/quotes why id:p4ra-8"));
      assertThat(seen(wire.slack().next().body())).contains("Reworded: not Ada Moreno's words");
    }
  }

  @Test
  default void namesAFailureAndGoesOn() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      assertThat(seen(wire.deliver(payloads(wire).command("/quote", "break"))))
          .contains("Something went wrong (reference r-4711). The bot's log tells what.")
          .doesNotContain("on purpose");
      assertThat(seen(wire.deliver(payloads(wire).command("/quotes", "topics"))))
          .contains("17 quotes");
    }
  }

  @Test
  default void acknowledgesWhatItDoesNotKnow() {
    try (Wire wire = open(new SampleCommands().dispatcher())) {
      wire.deliver(payloads(wire).command("/other", "x"));
      wire.deliver(payloads(wire).click("nobody", "/quote"));
      wire.deliver(payloads(wire).click("ask:next:0", "no such line"));
      assertThat(seen(wire.slack().next().body())).contains("There is no command");
    }
  }

  /// The same request, as Slack sends it again: at another time.
  private static Payloads.Payload again(Wire wire, Payloads.Payload payload) {
    wire.slack().clock.move(Duration.ofSeconds(1));
    return payload;
  }

  private static Payloads payloads(Wire wire) {
    return new Payloads(wire.slack());
  }

  private static String seen(JsonObject message) {
    return Seen.in(BlockKitRules.array(message, "blocks"));
  }
}
