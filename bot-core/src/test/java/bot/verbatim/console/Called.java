package bot.verbatim.console;

import bot.verbatim.Settings;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.console.call.OpenCore;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.fetch.Fetcher;
import bot.verbatim.fetch.Pages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A call of the launcher within a test: a terminal around it, and sample quotes behind it.
final class Called {

  private final Path data;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Settings> opened = new ArrayList<>();
  private @Nullable Exception failure;
  private byte[] typed = {};
  private Fetcher fetcher = Pages.none();
  private int code = -1;

  /// @param data a folder that exists
  Called(Path data) {
    this.data = data;
  }

  /// Types at the input.
  Called typing(String text) {
    return typing(text.getBytes(StandardCharsets.UTF_8));
  }

  Called typing(byte[] text) {
    typed = text;
    return this;
  }

  /// Fetches with this.
  Called fetching(Fetcher with) {
    fetcher = with;
    return this;
  }

  /// Fails to open the core.
  Called failing(Exception cause) {
    failure = cause;
    return this;
  }

  /// Calls with the data folder and a home below it.
  Called with(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    Map<String, String> environment =
        Map.of("VERBATIM_DATA", data.toString(), "VERBATIM_HOME", data.resolve("var").toString());
    return with(environment, out, all);
  }

  /// Calls with an environment and an output of one's own.
  Called with(Map<String, String> environment, OutputStream stdout, List<String> arguments) {
    ProcessEnvironment outside =
        new ProcessEnvironment(
            environment,
            List.of("elsewhere"),
            new ByteArrayInputStream(typed),
            stdout,
            err,
            new Screen(60, false),
            () -> false,
            () -> 0,
            7,
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
            fetcher);
    OpenCore.Opener opener =
        (settings, _) -> {
          opened.add(settings);
          if (failure instanceof IOException cannotOpen) {
            throw cannotOpen;
          }
          if (failure instanceof RuntimeException unexpected) {
            throw unexpected;
          }
          return new OpenCore(new SampleCommands().dispatcher(), List.of(), () -> {}, () -> {});
        };
    code = new CommandLineApp(SampleCommands.specs(), opener, outside).run(arguments);
    return this;
  }

  int code() {
    return code;
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// What the core was opened with.
  List<Settings> opened() {
    return opened;
  }
}
