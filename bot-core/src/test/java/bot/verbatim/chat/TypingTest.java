package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.line.Typing;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Of each line, what is completed is shown as `start: choices`.
class TypingTest {

  private static final Place PLACE = new Place("community", "channel", "person");

  private static final String ALL =
      "0: [/quote, /quotes why, /quotes cite, /quotes topics, /quotes help]";

  private final Typing typing = new Typing(new SampleCommands().dispatcher());

  @Test
  void aNameThatMayStillGrowIsCompletedToCommands() {
    assertThat(completed("/qu")).isEqualTo(ALL);
    assertThat(completed("quotes w")).isEqualTo("0: [/quotes why]");
    assertThat(completed("")).isEqualTo(ALL);
    assertThat(completed("/nothing")).isEqualTo("0: []");
  }

  @Test
  void freeWordsAreTheFirstOption() {
    assertThat(completed("/quote ")).isEqualTo("7: [{} about=]");
    assertThat(completed("/quote scal")).isEqualTo("7: [{} about=scal]");
    assertThat(completed("/quote scalable over")).isEqualTo("7: [{} about=scalable over]");
    assertThat(completed("/quote note: th")).isEqualTo("7: [{} about=note: th]");
  }

  @Test
  void aNamedOptionIsCompletedWithTheOthersKnown() {
    assertThat(completed("/quote speaker:Ja")).isEqualTo("15: [{} speaker=Ja]");
    assertThat(completed("/quote source:axrp speaker:\"Jan L"))
        .isEqualTo("27: [{source=axrp} speaker=Jan L]");
    assertThat(completed("/quote speaker:\"Jan Leike\" scal"))
        .isEqualTo("27: [{speaker=Jan Leike} about=scal]");
  }

  @Test
  void anOptionOfAFewWordsIsCompletedToThem() {
    assertThat(completed("/quote fidelity:ver")).isEqualTo("16: [verbatim]");
    assertThat(completed("/quote limit:1")).isEqualTo("13: []");
  }

  @Test
  void namesOfOptionsAreCompletedWhereOneMayBegin() {
    assertThat(options("/quote sp")).isEqualTo("7: [speaker:]");
    assertThat(options("/quote speaker:x s")).isEqualTo("17: [source:]");
    assertThat(options("/qu")).isEqualTo("0: []");
  }

  @Test
  void aValueThatIsTooLongIsNotCompleted() {
    String longest = "x".repeat(OptionSpec.MAX_LENGTH);
    assertThat(completed("/quote " + longest)).isEqualTo("7: [{} about=" + longest + "]");
    assertThat(completed("/quote " + longest + "x")).isEqualTo("7: []");
  }

  @Test
  void neverFails() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      String line = (random.nextBoolean() ? "/quote " : "") + Hostile.text(random, 8);
      Typing.Completed completed = typing.complete(PLACE, line);
      assertThat(completed.start()).as("seed %s, %s", seed, line).isBetween(0, line.length());
    }
  }

  private String completed(String line) {
    return shown(typing.complete(PLACE, line));
  }

  private String options(String line) {
    return shown(typing.completeOptionName(PLACE, line));
  }

  private static String shown(Typing.Completed completed) {
    List<Choice> choices = completed.choices();
    return completed.start()
        + ": "
        + choices.stream().map(Choice::name).collect(Collectors.joining(", ", "[", "]"));
  }
}
