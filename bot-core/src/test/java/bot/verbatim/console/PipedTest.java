package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.console.call.ShellLine;
import bot.verbatim.console.call.UsageText;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.console.draw.ConsoleRenderer;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.text.StartupFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What programs read: nothing framed, nothing wrapped, and hints that work as printed.
class PipedTest {

  private static final Place PLACE = new Place("terminal", "terminal", "terminal");

  @Test
  void writesEachQuoteAsOneBlockWithItsWordsOnOneLine() {
    String words = "Checking is easier than doing. ".repeat(40).strip();
    Quote quote =
        SampleQuotes.withText(
            SampleQuotes.of(Fidelity.VERBATIM), words.replace("easier ", "easier\n"));
    List<Quote> quotes = List.of(quote, SampleQuotes.of(Fidelity.PARAPHRASE));
    String piped = render(new Reply.Quotes(quotes, 2, List.of()));
    assertThat(piped.lines())
        .contains("“" + words + "”")
        .anyMatch(line -> line.startsWith("https://hour.example/12"));
    assertThat(piped).doesNotContain("│", "╭", "╰", "\u001b");
    assertThat(piped.strip().split("\n\n", -1)).hasSize(2);
  }

  @Test
  void writesEvidenceWithTheRealWordsOnOneLineEach() {
    assertThat(render(SampleQuotes.why(Fidelity.SPLICED)).lines())
        .anyMatch(line -> line.endsWith("“We give it ten years”"))
        .anyMatch(line -> line.endsWith("“and a fifth of the budget”"))
        .contains("https://hour.example/12#:~:text=We%20give%20it%20ten%20years");
  }

  @Test
  void writesACitationAlone() {
    Request other = new Request(PLACE, "quotes cite", Map.of("id", "k7f3-q"));
    Reply reply =
        new Reply.Citation(
            SampleQuotes.of(Fidelity.VERBATIM),
            Map.of("BibTeX", "@misc{hour-12,\n  note = {Words.}\n}\n", "Markdown", "> Words."),
            "BibTeX",
            List.of(new Action("Markdown", other)));
    assertThat(render(reply)).isEqualTo("@misc{hour-12,\n  note = {Words.}\n}\n");
  }

  @Test
  void everyHintForAShellReadsBackAsTheRequestItStandsFor() throws StartupFailure {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      Map<String, String> options = new LinkedHashMap<>();
      for (String name : List.of("about", "speaker", "page")) {
        String value = Hostile.text(random, 8).strip();
        if (!value.isBlank() && value.indexOf('\0') < 0 && random.nextBoolean()) {
          options.put(name, value);
        }
      }
      Request next = new Request(PLACE, "quote", options);
      List<String> words = shellWords(CommandSyntax.SHELL.whole(next));
      assertThat(words.getFirst()).isEqualTo("./verbatim");
      Request read = read(words.subList(1, words.size()));
      assertThat(read.options())
          .as("seed %s, round %s", seed, i)
          .containsExactlyInAnyOrderEntriesOf(options);
    }
  }

  private static Request read(List<String> arguments) throws StartupFailure {
    ProcessCall any = ProcessCall.take(UsageText.OPTIONS, arguments);
    return new ShellLine(new CommandLine(SampleCommands.specs())).read(PLACE, any.words());
  }

  /// The words of a line as a POSIX shell splits them, which has single quotes and backslashes
  /// only.
  private static List<String> shellWords(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inQuotes = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\'') {
        inQuotes = !inQuotes;
      } else if (c == '\\' && !inQuotes) {
        word.append(line.charAt(++i));
      } else if (c == ' ' && !inQuotes) {
        words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    words.add(word.toString());
    return words;
  }

  private static String render(Reply reply) {
    return new ConsoleRenderer(Screen.piped(), CommandSyntax.SHELL).render(reply);
  }
}
