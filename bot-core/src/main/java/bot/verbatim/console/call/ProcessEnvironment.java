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

/// What a process gets from around it, so that a test can be all of it.
///
/// @param platforms the names of those on which the launcher can run the bot, as it calls them
/// @param screen what the output can show
/// @param interactive whether a person types at `in` and reads `out`
/// @param nanos a clock that only runs forward, in nanoseconds
/// @param seed what chance starts from where none is asked for
/// @param clock tells the day
/// @param fetcher fetches pages where an operator asks for it
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
