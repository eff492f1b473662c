package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {

  @TempDir private Path home = Path.of("");

  @Test
  void helpOfTheLauncherNamesEveryCommandAndOptionThereIs() throws IOException {
    try (Verbatim core = Verbatim.open(new Settings(Path.of("../data"), home, 1))) {
      for (CommandSpec spec : core.dispatcher().specs()) {
        assertThat(Usage.text()).contains("./verbatim " + spec.name());
        for (OptionSpec option : spec.options().stream().skip(1).toList()) {
          assertThat(Usage.text()).contains("--" + option.name() + " ");
        }
      }
    }
  }
}
