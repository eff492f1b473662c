package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.line.CommandLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommandLineTest {

  private static final Place PLACE = new Place("community", "channel", "person");

  private final CommandLine grammar = new CommandLine(SampleCommands.specs());

  @Test
  void readsBackWhatItWrote() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      Map<String, String> options = new LinkedHashMap<>();
      for (String name : List.of("about", "speaker", "source")) {
        String value = Hostile.text(random, 12);
        if (!value.isBlank() && random.nextBoolean()) {
          options.put(name, value);
        }
      }
      Request asked = new Request(PLACE, "quote", options);
      assertThat(grammar.read(PLACE, CommandLine.write(asked)))
          .as("seed %s, round %s", seed, i)
          .isEqualTo(new CommandLine.Asked(asked));
    }
  }

  @Test
  void whateverItReadsCanBeWrittenAndReadAgain() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String line = "/quote " + Hostile.text(random, 20);
      switch (grammar.read(PLACE, line)) {
        case CommandLine.Asked(Request request) ->
            assertThat(grammar.read(PLACE, CommandLine.write(request)))
                .as("seed %s, round %s, %s", seed, i, line)
                .isEqualTo(new CommandLine.Asked(request));
        case CommandLine.Unreadable(String message) ->
            assertThat(message).as("seed %s, round %s, %s", seed, i, line).startsWith("/quote ");
      }
    }
  }

  @Test
  void wordsWithoutANameBelongToTheFirstOption() {
    assertThat(options("/quote scalable   oversight")).isEqualTo("{about=scalable oversight}");
    assertThat(options("quote scalable speaker:\"Jan Leike\" oversight"))
        .isEqualTo("{speaker=Jan Leike, about=scalable oversight}");
  }

  @Test
  void doubleQuotesGroupWordsAndApostrophesAreLetters() {
    assertThat(options("/quote don't speaker:“Ada Moreno”"))
        .isEqualTo("{speaker=Ada Moreno, about=don't}");
    assertThat(options("/quote \"speaker: nobody\"")).isEqualTo("{about=speaker: nobody}");
    assertThat(options("/quote \\\"checked\\\"")).isEqualTo("{about=\"checked\"}");
  }

  @Test
  void aQuoteThatIsNeverClosedReachesToTheEnd() {
    assertThat(options("/quote speaker:\"Jan Leike limit:3"))
        .isEqualTo("{speaker=Jan Leike limit:3}");
  }

  @Test
  void aColonThatNamesNoOptionIsText() {
    for (String text :
        List.of(
            "note: this",
            "https://x.example",
            "from://x.example",
            "12:30",
            "a:b:c",
            ":)",
            "why:",
            "by:",
            "said by: him",
            "P(doom):low",
            "Topic:rlhf",
            "ratio:3")) {
      assertThat(options("/quote " + text)).isEqualTo("{about=" + text + "}");
    }
  }

  @Test
  void namesOfCommandsAndOptionsMayBeInCapitals() {
    assertThat(options("/Quote Speaker:x")).isEqualTo("{speaker=x}");
  }

  @Test
  void aSlipInAnOptionsNameIsNoText() {
    assertThat(problem("/quote speeker:\"Jan Leike\""))
        .isEqualTo(
            "/quote has no option “speeker”. Did you mean speaker:? "
                + "Text with a colon goes in double quotes.");
    assertThat(options("/quote \"speeker:Jan\"")).isEqualTo("{about=speeker:Jan}");
  }

  @Test
  void tellsTheOptionsWhereSomebodyMadeOneUp() {
    for (String typed : List.of("topic", "by", "author", "from", "tag")) {
      assertThat(problem("/quote " + typed + ":rlhf"))
          .isEqualTo(
              "/quote has no option “%s”. It takes about:, speaker:, source:, fidelity:, limit:,"
                      .formatted(typed)
                  + " page:. Text with a colon goes in double quotes.");
    }
    assertThat(problem("/quotes topics by:leike")).contains("It takes none.");
    assertThat(options("/quote \"topic:rlhf\"")).isEqualTo("{about=topic:rlhf}");
  }

  @Test
  void anOptionNeedsItsValueBehindItAndOnlyOnce() {
    assertThat(problem("/quote speaker: Jan")).startsWith("After speaker: comes its value");
    assertThat(problem("/quote speaker:a speaker:b")).isEqualTo("/quote takes speaker once.");
  }

  @Test
  void anUnknownCommandNamesTheNearest() {
    assertThat(problem("/quot x"))
        .isEqualTo("There is no command “/quot”. Did you mean /quote? /quotes help lists all.");
    assertThat(problem("/quotes wyh x")).contains("“/quotes wyh”. Did you mean /quotes why?");
    assertThat(problem("/quotes"))
        .isEqualTo(
            "/quotes needs one more word: /quotes why, /quotes cite, /quotes topics, /quotes"
                + " help.");
    assertThat(problem("/" + "x".repeat(60_000))).hasSizeLessThan(150);
    assertThat(problem("  ")).startsWith("Type a command");
  }

  private String options(String line) {
    return switch (grammar.read(PLACE, line)) {
      case CommandLine.Asked(Request request) -> request.options().toString();
      case CommandLine.Unreadable(String message) -> message;
    };
  }

  private String problem(String line) {
    return switch (grammar.read(PLACE, line)) {
      case CommandLine.Asked(Request request) -> "read as " + request;
      case CommandLine.Unreadable(String message) -> message;
    };
  }
}
