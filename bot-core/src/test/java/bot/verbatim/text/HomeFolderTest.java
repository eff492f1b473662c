package bot.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class HomeFolderTest {

  @TempDir private Path folder;

  @Test
  void isForItsOwnerAlone() throws IOException {
    Path home = folder.resolve("a/home");
    HomeFolder.create(home);
    HomeFolder.createFile(home.resolve("history"));
    assertThat(mode(home)).isEqualTo("rwx------");
    assertThat(mode(home.resolve("history"))).isEqualTo("rw-------");
  }

  @Test
  void keepsTheRightsAndTheContentsOfWhatIsThere() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x---"));
    Path history = Files.writeString(folder.resolve("history"), "asked");
    HomeFolder.create(folder);
    HomeFolder.createFile(history);
    assertThat(mode(folder)).isEqualTo("rwxr-x---");
    assertThat(history).hasContent("asked");
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
