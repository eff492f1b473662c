package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.verbatim.text.BusyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of what a command throws.
class DispatcherTest {

  private static final Request REQUEST =
      new Request(new Place("test:c", "channel", "person"), "break", Map.of());

  private final List<Throwable> logged = new ArrayList<>();

  static List<Throwable> ofOneRequest() {
    return List.of(
        new IllegalStateException("a slip"),
        new StackOverflowError(),
        new InternalError("a fault occurred in an unsafe memory access operation"),
        new AssertionError("not so"),
        new NoClassDefFoundError("a/Class"));
  }

  static List<Throwable> ofTheProcess() {
    return List.of(new OutOfMemoryError("Java heap space"), new UnknownError());
  }

  @ParameterizedTest
  @MethodSource("ofOneRequest")
  void anErrorOfOneRequestIsLoggedUnderAReference(Throwable failure) {
    assertThat(throwing(failure).answer(REQUEST)).isEqualTo(new Reply.Failure("ref"));
    assertThat(throwing(failure).complete(REQUEST, "about", "x")).isEmpty();
    assertThat(logged).containsExactly(failure, failure);
  }

  @ParameterizedTest
  @MethodSource("ofTheProcess")
  void anErrorOfTheProcessIsPassedOn(Throwable failure) {
    assertThatThrownBy(() -> throwing(failure).answer(REQUEST)).isSameAs(failure);
    assertThatThrownBy(() -> throwing(failure).complete(REQUEST, "about", "x")).isSameAs(failure);
  }

  @Test
  void whoMustWaitIsToldSo() {
    assertThat(throwing(new BusyException("Ask again in a minute.")).answer(REQUEST))
        .isEqualTo(new Reply.Problem("Ask again in a minute."));
    assertThat(logged).isEmpty();
  }

  private Dispatcher throwing(Throwable failure) {
    Command command =
        new Command() {
          @Override
          public CommandSpec spec() {
            return new CommandSpec("break", "Breaks", List.of());
          }

          @Override
          public Reply answer(Request request) {
            throw thrown(failure);
          }

          @Override
          public List<Choice> complete(Request request, String option, String typed) {
            throw thrown(failure);
          }
        };
    return new Dispatcher(
        List.of(command),
        thrown -> {
          logged.add(thrown);
          return "ref";
        });
  }

  private static RuntimeException thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }
}
