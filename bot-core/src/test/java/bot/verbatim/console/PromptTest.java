package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.talk.Conversation;
import bot.verbatim.console.talk.InteractivePrompt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptTest {

  @TempDir private Path home = Path.of("");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream echo = new ByteArrayOutputStream();

  @Test
  void answersAndEndsAtTheEndOfInput() throws IOException {
    assertThat(type("/quote oversight\n")).isZero();
    assertThat(shown()).contains("/help lists all", "k7f3-q");
  }

  @Test
  void endsWhenToldTo() throws IOException {
    assertThat(type("/quit\n/quote oversight\n")).isZero();
    assertThat(shown()).doesNotContain("k7f3-q");
  }

  @Test
  void keepsAHistory() throws IOException {
    type("/quote oversight\n/quit\n");
    assertThat(Files.readString(home.resolve("history"))).contains("/quote oversight");
  }

  @Test
  void completesCommandsOptionsAndValues() throws IOException {
    type("/quotes w\tk7f3-q\n");
    assertThat(shown()).contains("Compared with:");
    out.reset();
    type("/quote fidelity:verb\toversight\n");
    assertThat(shown()).contains("k7f3-q");
    out.reset();
    type("/quote spea\t\n");
    String offered = echo.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9]*m", "");
    assertThat(offered).contains("speaker:");
  }

  @Test
  void clearsALineWithCtrlCAndEndsOnAnEmptyOne() throws Exception {
    Dispatcher dispatcher = new SampleCommands().dispatcher();
    Expecting screen = new Expecting();
    try (PipedOutputStream keys = new PipedOutputStream();
        Terminal terminal =
            new ExternalTerminal(
                "test", "ansi", new PipedInputStream(keys), screen, StandardCharsets.UTF_8)) {
      CompletableFuture<Integer> code =
          CompletableFuture.supplyAsync(() ->
              new InteractivePrompt(new Conversation(dispatcher), dispatcher, home)
                  .run(terminal, false, new TextOutput(out)));
      screen.await("verbatim>");
      keys.write("unheard".getBytes(StandardCharsets.UTF_8));
      keys.flush();
      screen.await("unheard");
      keys.write(3);
      keys.flush();
      screen.await("verbatim>");
      keys.write("oversight\n".getBytes(StandardCharsets.UTF_8));
      keys.flush();
      screen.await("verbatim>");
      keys.write(3);
      keys.flush();
      assertThat(code.get(10, TimeUnit.SECONDS)).isEqualTo(130);
    }
    assertThat(shown()).contains("k7f3-q").doesNotContain("unheard");
  }

  /// A screen on which a test waits for what it shows next.
  private static final class Expecting extends OutputStream {

    private final StringBuilder fresh = new StringBuilder();

    @Override
    public synchronized void write(int b) {
      fresh.append((char) b);
      notifyAll();
    }

    /// Waits until a text stands among what was not waited for yet.
    synchronized void await(String text) throws InterruptedException {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
      while (fresh.indexOf(text) < 0) {
        if (System.nanoTime() > end) {
          throw new AssertionError("not shown: " + text + " in " + fresh);
        }
        wait(1_000);
      }
      fresh.delete(0, fresh.indexOf(text) + text.length());
    }
  }

  private int type(String keys) throws IOException {
    Dispatcher dispatcher = new SampleCommands().dispatcher();
    try (Terminal terminal =
        new ExternalTerminal(
            "test",
            "ansi",
            new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
            echo,
            StandardCharsets.UTF_8)) {
      return new InteractivePrompt(new Conversation(dispatcher), dispatcher, home)
          .run(terminal, false, new TextOutput(out));
    }
  }

  private String shown() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
