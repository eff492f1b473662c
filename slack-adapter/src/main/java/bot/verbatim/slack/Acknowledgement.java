package bot.verbatim.slack;

import com.slack.api.bolt.response.Response;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The acknowledgement of one request, which is given once.
final class Acknowledgement {

  /// Of the request that this thread runs through Bolt.
  static final ScopedValue<Acknowledgement> CURRENT = ScopedValue.newInstance();

  /// Taken by who gives it first, and then no longer held.
  private final AtomicReference<@Nullable Way> way;

  private volatile Supplier<Response> otherwise = Response::ok;

  Acknowledgement(Way way) {
    this.way = new AtomicReference<>(way);
  }

  /// Sends it to Slack.
  interface Way {
    /// Sends it, once.
    ///
    /// @param isLate whether the request is still worked on
    void send(Response response, boolean isLate);
  }

  /// What to say where the answer takes too long.
  void otherwise(Supplier<Response> late) {
    otherwise = late;
  }

  /// Whether this call gave it.
  boolean give(Response response) {
    return give(() -> response, false);
  }

  /// Gives it in time, for want of an answer.
  void giveLate() {
    boolean _ = give(otherwise, true);
  }

  private boolean give(Supplier<Response> response, boolean isLate) {
    Way free = way.getAndSet(null);
    if (free == null) {
      return false;
    }
    free.send(response.get(), isLate);
    return true;
  }
}
