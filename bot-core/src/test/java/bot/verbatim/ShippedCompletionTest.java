package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.Typing;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.talk.Conversation;
import bot.verbatim.console.talk.InteractivePrompt;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.PassageVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What is offered to who types, over the collection that comes with the bot.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedCompletionTest {

  private static final Path DATA = Path.of("..", "data");
  private static final Path CASES = Path.of("src/test/resources/search/shipped-completions.tsv");
  private static final Pattern MARKED =
      Pattern.compile(
          "^(Quote \\()?(≈ reworded|≈ stitched together|not checked|not in the source)\\)?: ");
  private static final int MOST = 25;
  private static final Place PLACE = new Place("test", "test", "test");

  private final List<Quote> quotes = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private int topics;
  private Verbatim verbatim;

  @BeforeAll
  void open(@TempDir Path home) throws IOException {
    verbatim = Verbatim.open(new Settings(DATA, home, 1));
    DataFolder folder = DataFolder.at(DATA, new PassageVerifier());
    topics = folder.catalog().topics().size();
    folder.catalog().people().forEach(person -> people.add(person.name()));
    for (CollectionPart part : folder.parts()) {
      if (part.holdsQuotes()) {
        folder.read(part, quotes::add);
      }
    }
  }

  @AfterAll
  void close() {
    verbatim.close();
  }

  @Test
  void offersWhatPeopleMean() throws IOException {
    List<String> cases = Files.readAllLines(CASES).stream().skip(1).toList();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
    List<String> missed = new ArrayList<>();
    for (String line : cases) {
      String[] cells = line.split("\t", -1);
      List<String> offered = offered(cells[0], cells[1]);
      boolean isMet =
          offered.stream()
              .limit(Integer.parseInt(cells[2]))
              .anyMatch(it -> Arrays.stream(cells[3].split("\\|", -1)).anyMatch(it::startsWith));
      if (!isMet) {
        missed.add(line + " not in " + offered);
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void offersTopicsThenPeopleTheCatalogKnowsBeforeAnythingIsTyped() {
    List<String> offered = offered("about", "");
    assertThat(offered.subList(0, topics)).allSatisfy(it -> assertThat(it).startsWith("Topic: "));
    assertThat(offered.subList(topics, offered.size()))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(people).contains(it.replaceFirst(" \\(\\d+\\)$", "")));
    assertThat(offered("speaker", "")).isEqualTo(offered.subList(topics, offered.size()));
  }

  @Test
  void countsThePersonsExactWords() {
    long exact =
        quotes.stream()
            .filter(quote -> quote.fidelity().isWordForWord())
            .filter(quote -> quote.speakerNames().contains("Jan Leike"))
            .count();
    assertThat(offered("about", "jan leike")).startsWith("Jan Leike (" + exact + ")");
  }

  @Test
  void completesEveryWordOfEveryLabel() {
    for (Quote quote : quotes) {
      String label = quote.label().replaceAll("[^\\p{L}\\p{N}' -]", "");
      for (int at = 0; at >= 0; at = label.indexOf(' ', at + 1)) {
        String typed = label.substring(at).strip();
        for (String option : List.of("id", "about")) {
          List<String> values = values(option, typed);
          // A word of many labels fills the list.
          if (values.size() < MOST) {
            assertThat(values).as(typed).contains(quote.id());
          }
        }
      }
    }
  }

  @Test
  void completesEveryIdWithItsLabel() {
    for (Quote quote : quotes) {
      String typed = quote.id().substring(0, 4);
      Choice choice = choices("quotes why", "id", typed).getFirst();
      assertThat(choice.value()).as(typed).isEqualTo(quote.id());
      assertThat(choice.name()).startsWith(quote.id() + " ");
      assertThat(choices("quotes cite", "id", typed)).contains(choice);
      assertThat(values("about", typed)).as(typed).contains(quote.id());
    }
  }

  @Test
  void marksWhateverIsNotRealWords() {
    Map<String, Quote> byId = new HashMap<>();
    quotes.forEach(quote -> byId.put(quote.id(), quote));
    int quoted = 0;
    for (Choice choice : offeredToAnybody()) {
      Quote quote = byId.get(choice.value());
      if (quote != null) {
        boolean isMarked = MARKED.matcher(choice.name().replace(quote.id() + " ", "")).find();
        assertThat(isMarked).as(choice.toString()).isEqualTo(!quote.fidelity().isWordForWord());
        if (choice.name().startsWith("“")) {
          assertThat(isMarked).as(choice.toString()).isFalse();
          quoted++;
        }
      }
    }
    assertThat(quoted).isPositive();
  }

  @Test
  void findsWhateverIsOffered() {
    Set<String> values = new TreeSet<>();
    for (Choice choice : offeredToAnybody()) {
      assertThat(choice.name().codePoints().count()).isLessThanOrEqualTo(100);
      assertThat(choice.value().codePoints().count()).isLessThanOrEqualTo(100);
      values.add(choice.value());
    }
    for (String value : values) {
      Reply reply = verbatim.dispatcher().answer(request("quote", "about", value));
      assertThat(reply).as(value).isInstanceOf(Reply.Quotes.class);
    }
  }

  @Test
  void takesAChoiceThatIsSentAsItIsShown() {
    String shown = offered("id", "an9d").getFirst();
    assertThat(verbatim.dispatcher().answer(request("quotes why", "id", shown)))
        .isInstanceOf(Reply.Why.class);
  }

  @Test
  void completesIdsInTheTerminal() {
    Typing typing = new Typing(verbatim.dispatcher());
    Typing.Completed completed = typing.complete(PLACE, "/quotes why shiny prod");
    assertThat(completed)
        .isEqualTo(
            new Typing.Completed(12, List.of(new Choice("an9d-8 On shiny products", "an9d-8"))));
    assertThat(typing.complete(PLACE, "/quotes cite id:an9d").choices())
        .isEqualTo(completed.choices());
  }

  @Test
  void takesTheOnlyIdWithTheTabKey(@TempDir Path home) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] keys = "/quotes why sailing\t\n".getBytes(StandardCharsets.UTF_8);
    try (Terminal terminal =
        new ExternalTerminal(
            "test", "ansi", new ByteArrayInputStream(keys), out, StandardCharsets.UTF_8)) {
      Dispatcher dispatcher = verbatim.dispatcher();
      new InteractivePrompt(new Conversation(dispatcher), dispatcher, home)
          .run(terminal, false, new TextOutput(out));
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("c6vp-0", "sailing against the wind");
  }

  /// Everything that is offered for any two letters or for the first words of any text.
  private Set<Choice> offeredToAnybody() {
    Set<Choice> all = new HashSet<>(choices("quote", "about", ""));
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        all.addAll(choices("quote", "about", "" + a + b));
      }
    }
    for (Quote quote : quotes) {
      all.addAll(choices("quote", "about", quote.text().substring(0, 12)));
      all.addAll(choices("quotes why", "id", quote.id()));
    }
    return all;
  }

  private List<String> offered(String option, String typed) {
    return choices(command(option), option, typed).stream().map(Choice::name).toList();
  }

  private List<String> values(String option, String typed) {
    return choices(command(option), option, typed).stream().map(Choice::value).toList();
  }

  private static String command(String option) {
    return option.equals("id") ? "quotes why" : "quote";
  }

  private List<Choice> choices(String command, String option, String typed) {
    return verbatim.dispatcher().complete(request(command, option, typed), option, typed);
  }

  private static Request request(String command, String option, String value) {
    return new Request(PLACE, command, Map.of(option, value));
  }
}
