package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.CallSpec.Option;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.text.StartupFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTest {

  private static final Option JSON = Option.flag("json", "as JSON");
  private static final CallSpec SPEC =
      new CallSpec(
          "look",
          "WORDS",
          "Looks for words",
          List.of(
              Option.of("by", "NAME", "who said it"),
              new Option("text", "FILE", true, "where to look"),
              Option.flag("write", "notes it")));

  @Test
  void takesAnOptionOutWhereverItStandsBeforeTwoDashes() throws StartupFailure {
    ProcessCall call =
        ProcessCall.take(List.of(JSON), List.of("look", "--json", "--by", "x", "--", "--json"));
    assertThat(call.has("json")).isTrue();
    assertThat(call.words()).containsExactly("look", "--by", "x", "--", "--json");
    assertThat(ProcessCall.take(List.of(JSON), List.of("--", "--json")).has("json")).isFalse();
  }

  @Test
  void tellsWordsFlagsAndValuesApart() throws StartupFailure {
    ProcessCall call =
        read("one", "--by=--x=y", "-", "--text", "a", "b", "--write", "two", "--", "--three");
    assertThat(call.words()).containsExactly("one", "-", "two", "--three");
    assertThat(call.value("by")).contains("--x=y");
    assertThat(call.all("text")).containsExactly("a", "b");
    assertThat(call.has("write")).isTrue();
    assertThat(call.has("json")).isFalse();
  }

  @Test
  void saysWhatToWriteInstead() {
    assertWrong("--by needs a value after it, as in --by=value.", "--by");
    assertWrong("--by needs a value after it, as in --by=value.", "--by", "--write");
    assertWrong("--by needs a value after it, as in --by=value.", "--by=");
    assertWrong("--write takes no value: write --write alone.", "--write=true");
    assertWrong(
        "There is no option --wriet for “look”. Did you mean --write? Everything after -- is taken"
            + " as words.",
        "--wriet");
    assertWrong(
        "There is no option -n for “look”. There are: --by, --text, --write, --json."
            + " Everything after -- is taken as words.",
        "-n");
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> read("--by", "a", "--by", "b").value("by"))
        .withMessage("--by takes one value, and stands here twice. Keep one.");
  }

  @Test
  void aProcessMayBeToldItsOwnName() throws StartupFailure {
    CallSpec spec = new CallSpec("look", "", "Looks", List.of(JSON, CallSpec.HELP));
    for (List<String> way :
        List.of(
            List.of("--help"), List.of("-h", "look"), List.of("help"), List.of("help", "look"))) {
      assertThat(ProcessCall.ofProcess(spec, way).has("help")).as("%s", way).isTrue();
    }
    ProcessCall call = ProcessCall.ofProcess(spec, List.of("--json", "look"));
    assertThat(call.has("json")).isTrue();
    assertThat(call.has("help")).isFalse();
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> ProcessCall.ofProcess(spec, List.of("look", "there")))
        .withMessage("look takes no words, only --json, --help.");
  }

  @Test
  void helpTellsWhatEachOptionIsFor() {
    assertThat(SPEC.help(List.of(JSON)))
        .isEqualTo(
            """
              ./verbatim look WORDS
                  Looks for words

              --by NAME      who said it
              --text FILE …  where to look
              --write        notes it
              --json         as JSON
            """);
  }

  private static ProcessCall read(String... arguments) throws StartupFailure {
    return ProcessCall.read(SPEC, List.of(JSON), List.of(arguments));
  }

  private static void assertWrong(String says, String... arguments) {
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> read(arguments))
        .withMessage(says);
  }
}
