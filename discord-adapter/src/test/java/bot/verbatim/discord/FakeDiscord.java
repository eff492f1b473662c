package bot.verbatim.discord;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A Discord of the test's own, to which the real client speaks over real sockets. It enforces the
/// platform's limits.
final class FakeDiscord implements AutoCloseable {

  static final String TOKEN = "MTAw.local.token";

  final FakeGateway gateway = new FakeGateway();
  final FakeRest rest;
  final Snowflakes ids;

  FakeDiscord() throws IOException, InterruptedException {
    this(Clock.systemUTC());
  }

  /// @param clock by which interactions are made, and forgotten
  FakeDiscord(Clock clock) throws IOException, InterruptedException {
    gateway.open();
    ids = new Snowflakes(clock);
    rest = new FakeRest(gateway.url(), ids);
  }

  /// As `DISCORD_API_URL` has it.
  String apiUrl() {
    return rest.url();
  }

  /// Where an interaction comes from.
  interface From {
    DataObject payload(long id, int type, DataObject data);
  }

  /// Somebody types a command in a server.
  Asked command(String command, Map<String, String> options) {
    return command(Payloads::inServer, command, options);
  }

  Asked command(From from, String command, Map<String, String> options) {
    return interact(from, 2, Payloads.command(command, options, ""));
  }

  /// Somebody is typing the value of an option.
  Asked type(String command, String option, String typed) {
    return interact(
        Payloads::inServer, 4, Payloads.command(command, Map.of(option, typed), option));
  }

  /// Somebody presses a button.
  Asked press(String customId) {
    return interact(Payloads::inServer, 3, Payloads.button(customId));
  }

  /// Somebody chooses an entry of a menu.
  Asked choose(String value) {
    return interact(Payloads::inServer, 3, Payloads.menu(value));
  }

  private Asked interact(From from, int type, DataObject data) {
    Asked asked = prepare(from, ids.now(), type, data);
    asked.send();
    return asked;
  }

  /// An interaction that is not sent yet.
  Asked prepare(From from, long id, int type, DataObject data) {
    DataObject payload = from.payload(id, type, data);
    if (type == 3) {
      payload.put("message", Payloads.message());
    }
    return new Asked(payload, rest.expect(id, type));
  }

  /// Something that was asked, and what is answered.
  final class Asked {
    private final DataObject payload;
    private final CompletableFuture<DataObject> answer;

    private Asked(DataObject payload, CompletableFuture<DataObject> answer) {
      this.payload = payload;
      this.answer = answer;
    }

    /// Sends it, as often as wanted.
    void send() {
      gateway.dispatch("INTERACTION_CREATE", payload);
    }

    long id() {
      return payload.getUnsignedLong("id");
    }

    /// Done when the first answer comes that Discord accepts.
    CompletableFuture<DataObject> arrived() {
      return answer;
    }

    boolean isAnswered() {
      return answer.isDone();
    }

    /// The body of the first answer that Discord accepted.
    DataObject answer() throws InterruptedException {
      return within(Duration.ofSeconds(10));
    }

    DataObject within(Duration time) throws InterruptedException {
      try {
        return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
      } catch (ExecutionException | TimeoutException none) {
        throw new AssertionError(
            "not answered within " + time + "; refused: " + rest.refusals(), none);
      }
    }

    /// All text of the answer, its escapes undone.
    String text() throws InterruptedException {
      return Shown.text(answer().getObject("data"));
    }

    boolean isPrivate() throws InterruptedException {
      return (answer().getObject("data").getInt("flags", 0) & 64) != 0;
    }
  }

  /// Lets go of all that was asked and answered so far.
  void forget() {
    gateway.forgetSent();
    rest.forget();
  }

  @Override
  public void close() {
    rest.close();
    try {
      gateway.stop(500);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
