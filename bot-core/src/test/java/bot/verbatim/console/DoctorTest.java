package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the doctor finds in the folders.
class DoctorTest {

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path home = Path.of("");

  @BeforeEach
  void lay() throws IOException {
    data = Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(data.resolve("quotes"));
    Files.writeString(
        data.resolve("quotes/few.jsonl"),
        """
        {"id": "one", "text": "Checking is easier.", "speaker": "Ada Moreno", "source": "A book"}
        """);
    home = folder.resolve("home");
  }

  @Test
  void isContentWithAFolderThatIsFitAndAHomeThatIsOnesOwn() {
    Called called = doctor();
    assertThat(called.out())
        .isEqualTo(
            """
            ok     data                %s, no problems
            ok     home                %s, writable
            """
                .formatted(data, home));
    assertThat(called.code()).isZero();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void namesProblemsInTheData() throws IOException {
    Files.writeString(data.resolve("quotes/bad.yaml"), "- id: k7f3-q\n  wrong: key\n");
    assertThat(doctor().out()).startsWith("wrong  data ").contains("./verbatim check lists them");
    assertThat(doctor().code()).isEqualTo(1);
    assertThat(new Called(data).with("doctor", "--data", folder + "/none").out())
        .startsWith("wrong  data                There is no data folder");
  }

  @Test
  void namesAHomeThatCannotBeWrittenOrThatOthersRead() throws IOException {
    Files.createDirectories(home);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThat(doctor().out()).contains("wrong  home ", "chmod 700 " + home);
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(new Called(data).with("doctor", "--home", file.toString()).out())
        .contains("wrong  home                " + file + " cannot be written:", "--home DIR");
  }

  @Test
  void takesNoWords() {
    assertThat(new Called(data).with("doctor", "who").code()).isEqualTo(2);
    assertThat(new Called(data).with("doctor", "--json").code()).isEqualTo(2);
  }

  private Called doctor() {
    return new Called(data).with("doctor", "--home", home.toString());
  }
}
