package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.slack.answer.Outbox;
import bot.verbatim.slack.card.MessagePayloads;
import bot.verbatim.slack.card.SlackRenderer;
import bot.verbatim.slack.card.Surface;
import bot.verbatim.slack.card.Views;
import bot.verbatim.slack.wire.SlackAccess;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxTest {

  private final FakeSlack slack = new FakeSlack();
  private final List<Duration> pauses = new ArrayList<>();
  private final Outbox outbox =
      new Outbox(
          new SlackAccess(slack.config()).slack(),
          FakeSlack.BOT_TOKEN,
          slack.apiUrl(),
          pauses::add);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void givesUpOnAnAddressThatIsUsedUp() {
    String url = slack.responseUrl();
    for (int i = 0; i < 6; i++) {
      outbox.respond(url, message());
    }
    assertThat(slack.sent).hasSize(5);
    assertThat(slack.refused).containsExactly("respond used_url");
    assertThat(pauses).isEmpty();
  }

  @Test
  void givesUpOnAnAddressThatIsTooOld() {
    String url = slack.responseUrl();
    slack.clock.move(Duration.ofMinutes(31));
    outbox.respond(url, message());
    assertThat(slack.refused).containsExactly("respond expired_url");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:PORT/response/1",
        "http://169.254.169.254:PORT/",
        "https://127.0.0.1:PORT/",
        "https://hooks.slack.com.evil.example:PORT/",
        "ftp://127.0.0.1:PORT/",
        "127.0.0.1",
        ""
      })
  void postsToSlacksHostsOnly(String url) {
    outbox.respond(url.replace("PORT", portOf(slack.apiUrl())), message());
    assertThat(slack.sent).isEmpty();
    assertThat(slack.refused).isEmpty();
    assertThat(pauses).isEmpty();
  }

  private static String portOf(String url) {
    return Integer.toString(URI.create(url).getPort());
  }

  @Test
  void givesUpOnATriggerThatIsTooOldOrUsed() {
    String trigger = slack.trigger();
    slack.clock.move(Duration.ofSeconds(4));
    String view = Views.showing(SlackRenderer.sentence("x", Surface.PRIVATE));
    outbox.openView(trigger, view);
    String used = slack.trigger();
    outbox.openView(used, view);
    outbox.openView(used, view);
    assertThat(slack.refused)
        .containsExactly("views.open expired_trigger_id[]", "views.open exchanged_trigger_id[]");
    assertThat(slack.sent).hasSize(1);
  }

  @Test
  void waitsAsLongAsSlackAsksAndThenGivesUp() {
    slack.limitNext(2);
    outbox.respond(slack.responseUrl(), message());
    assertThat(slack.sent).hasSize(1);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    slack.limitNext(9);
    outbox.publishHome("U1", Views.showing(SlackRenderer.sentence("x", Surface.PRIVATE)));
    assertThat(slack.callsOf("views.publish")).isEqualTo(3);
  }

  @Test
  void sendsAgainOnlyWhatNeverArrived() {
    String url = slack.responseUrl();
    slack.close();
    outbox.respond(url, message());
    assertThat(pauses).hasSize(2);
  }

  private static String message() {
    return MessagePayloads.json(SlackRenderer.sentence("x", Surface.PRIVATE));
  }
}
