package bot.verbatim.chat;

import bot.verbatim.text.BusyException;
import bot.verbatim.text.FatalErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Routes each request to its command, and catches what commands throw.
public final class Dispatcher {

  private final Map<String, Command> commands = new LinkedHashMap<>();
  private final FailureLog failures;

  /// @param failures logs failures for the operator, under references for the person who asked
  public Dispatcher(List<Command> commands, FailureLog failures) {
    commands.forEach(command -> this.commands.put(command.spec().name(), command));
    this.failures = failures;
  }

  /// The specs of all commands, in order.
  public List<CommandSpec> specs() {
    return commands.values().stream().map(Command::spec).toList();
  }

  /// Answers a request; throws nothing but what must end the process, see [FatalErrors].
  public Reply answer(Request request) {
    Command command = commands.get(request.command());
    if (command == null) {
      return new Reply.Problem("There is no command “/" + request.command() + "”.");
    }
    Request canonical = OptionCheck.canonical(command.spec(), request);
    Optional<String> wrong = OptionCheck.problemWith(command.spec(), canonical);
    if (wrong.isPresent()) {
      return new Reply.Problem(wrong.get());
    }
    try {
      return command.answer(canonical);
    } catch (BusyException busy) {
      return new Reply.Problem(busy.sentence());
    } catch (RuntimeException | Error failure) {
      FatalErrors.rethrowFatal(failure);
      return new Reply.Failure(failures.keep(failure));
    }
  }

  /// Completes a partially typed option value: at most 25 choices, none if anything is wrong.
  public List<Choice> complete(Request request, String option, String typed) {
    Command command = commands.get(request.command());
    if (command == null || typed.codePointCount(0, typed.length()) > OptionSpec.MAX_LENGTH) {
      return List.of();
    }
    try {
      return command.complete(request, option, typed);
    } catch (BusyException busy) {
      return List.of();
    } catch (RuntimeException | Error failure) {
      FatalErrors.rethrowFatal(failure);
      failures.keep(failure);
      return List.of();
    }
  }
}
