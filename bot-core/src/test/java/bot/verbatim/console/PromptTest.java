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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertThat(shown()).contains("Checked:");
    out.reset();
    type("/quote fidelity:verb\toversight\n");
    assertThat(shown()).contains("k7f3-q");
    out.reset();
    type("/quote spea\t\n");
    String offered = echo.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9]*m", "");
    assertThat(offered).contains("speaker:");
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
