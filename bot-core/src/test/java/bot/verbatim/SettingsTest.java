package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.text.StartupFailure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final Map<String, String> SET = Map.of("VERBATIM_HOME", "/one");

  @Test
  void lieWhereTheBotIsStartedUnlessSomebodySaysOtherwise() throws StartupFailure {
    assertThat(read(Map.of())).isEqualTo(new Settings(Path.of("data"), Path.of("var"), 7));
    assertThat(read(Map.of("VERBATIM_DATA", "", "VERBATIM_HOME", "")))
        .isEqualTo(new Settings(Path.of("data"), Path.of("var"), 7));
  }

  @Test
  void anOptionWinsOverTheEnvironmentAndOverOneBeforeIt() throws StartupFailure {
    assertThat(read(SET).home()).isEqualTo(Path.of("/one"));
    assertThat(read(SET, "--data=a", "--home", "/two", "--data", "b", "--seed=3"))
        .isEqualTo(new Settings(Path.of("b"), Path.of("/two"), 3));
  }

  @Test
  void sayWhatIsNoPathAndNoSeed() {
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> read(SET, "--data", "a\0b"))
        .withMessageEndingWith("Name a folder with --data DIR.");
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> read(SET, "--seed", "x"))
        .withMessageStartingWith("--seed takes a whole number");
  }

  private static Settings read(Map<String, String> environment, String... arguments)
      throws StartupFailure {
    List<CallSpec.Option> options = List.of(Settings.DATA, Settings.HOME, Settings.SEED);
    return Settings.of(ProcessCall.take(options, List.of(arguments)), environment, 7);
  }
}
