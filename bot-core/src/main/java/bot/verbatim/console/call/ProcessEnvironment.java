package bot.verbatim.console.call;

import bot.verbatim.console.draw.Screen;
import bot.verbatim.fetch.Fetcher;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/// The environment of a process, which tests can replace.
///
/// @param platforms names of the platforms that the launcher can run the bot on
/// @param screen width and colour support of the output
/// @param interactive whether a person types at `in` and reads `out`
/// @param nanos monotonic clock, in nanoseconds
/// @param seed random seed if no `--seed` is given
/// @param clock gives the current date
/// @param fetcher fetches pages for operator commands
public record ProcessEnvironment(
    Map<String, String> environment,
    List<String> platforms,
    InputStream in,
    OutputStream out,
    OutputStream err,
    Screen screen,
    BooleanSupplier interactive,
    LongSupplier nanos,
    long seed,
    Clock clock,
    Fetcher fetcher) {}
