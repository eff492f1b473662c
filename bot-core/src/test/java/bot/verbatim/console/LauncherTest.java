package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.console.FakeClone.Ended;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The launcher `verbatim`, on machines that have this and lack that.
@Timeout(60)
class LauncherTest {

  private static final String BUILDING =
      "verbatim: building (first use, or the sources changed); this takes a minute or two …\n";

  private final FakeClone clone;

  LauncherTest(@TempDir Path machine) throws IOException {
    clone = new FakeClone(machine.toRealPath());
  }

  @Test
  void saysThatThereIsNoJdk() throws Exception {
    clone.jdk("root/usr/lib/jvm/old", "21.0.4");
    Ended ended = clone.call("quote", "x");
    assertThat(ended.code()).isEqualTo(69);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("verbatim: there is no JDK 25 on this machine: install one")
        .hasLineCount(1);
    assertThat(clone.call("--require-jdk").code()).isEqualTo(69);
    assertThat(clone.builds()).isEmpty();
  }

  @Test
  void findsAJdkWhereverItLies() throws Exception {
    Path named = clone.jdk("somewhere/jdk", "25.0.1");
    Map<String, String> set = Map.of("JAVA_HOME", named.toString());
    assertThat(clone.call(set, "--require-jdk").code()).isZero();
    assertThat(clone.call(Map.of("JAVA_HOME", "/nowhere"), "--require-jdk").code()).isEqualTo(69);
    clone.script("bin/java", "#!/bin/sh\nexit 1\n");
    assertThat(clone.call("--require-jdk").code()).isEqualTo(69);
    clone.without("java");
    Files.createSymbolicLink(named.resolve("../../bin/java"), named.resolve("bin/java"));
    assertThat(clone.call("--require-jdk").code()).isZero();
    clone.without("java");
    clone.jdk("root/usr/lib/jvm/new", "25");
    assertThat(clone.call("--require-jdk").code()).isZero();
  }

  @Test
  void takesTheJdkOfMavensToolchains() throws Exception {
    Path jdk = clone.jdk("a b/jdk", "25-ea");
    assertThat(clone.call("--require-jdk").code()).isEqualTo(69);
    clone.jdk("a b/old", "17");
    clone.write(
        "../home/.m2/toolchains.xml",
        "<jdkHome>%s</jdkHome>\n<jdkHome>%s</jdkHome>\n".formatted(jdk.resolve("../old"), jdk));
    clone.jdk("a b/jdk", "25");
    assertThat(clone.call("--require-jdk").code()).isZero();
  }

  @Test
  void buildsWhatIsOutOfDateAndNothingElse() throws Exception {
    clone.jdk("home/.jdks/temurin", "25.0.1");
    Ended first = clone.call("quote", "x y");
    assertThat(first.code()).isZero();
    assertThat(first.err()).isEqualTo(BUILDING);
    assertThat(first.out())
        .endsWith("bot.verbatim.console.Main", "quote", "x y")
        .contains(
            "-XX:AOTCache=" + clone.file("bot-core/target/launcher.aot"),
            "-Dverbatim.platforms=discord,slack");
    assertThat(clone.call("quote", "x").err()).isEmpty();
    assertThat(clone.builds()).containsExactly("-B -q -ntp -pl bot-core -am -DskipTests package");
    change("bot-core/src/main/Source.java");
    assertThat(clone.call("quote", "x").err()).isEqualTo(BUILDING);
    assertThat(clone.builds()).hasSize(2);
    assertThat(clone.file(".verbatim.lock")).doesNotExist();
  }

  @Test
  void runsThePlatformWhereverItsNameStands() throws Exception {
    clone.jdk("root/opt/jdk-25", "25");
    for (List<String> call :
        List.of(
            List.of("discord"),
            List.of("--data", "quote", "discord", "--home=x"),
            List.of("--seed=1", "discord"),
            List.of("help", "discord"))) {
      assertThat(clone.call(call.toArray(String[]::new)).out())
          .as("%s", call)
          .containsSubsequence("bot.verbatim.discord.DiscordMain")
          .endsWith(call.toArray(String[]::new));
    }
    assertThat(clone.call("slack", "--manifest").out())
        .endsWith("bot.verbatim.slack.SlackMain", "slack", "--manifest");
    for (List<String> call :
        List.of(
            List.of("quote", "discord"),
            List.of("--data", "discord", "quote"),
            List.of("--", "discord"),
            List.of("help", "verify"))) {
      assertThat(clone.call(call.toArray(String[]::new)).out())
          .as("%s", call)
          .contains("bot.verbatim.console.Main")
          .endsWith(call.toArray(String[]::new));
    }
    assertThat(clone.builds()).hasSize(3);
  }

  @Test
  void letsEachPartThatIsThereExamineItself() throws Exception {
    clone.jdk("root/opt/jdk-25", "25");
    Ended fresh = clone.call("doctor", "--data", "x");
    assertThat(fresh.code()).isZero();
    assertThat(fresh.out())
        .contains("bot.verbatim.console.Main")
        .endsWith(
            "ok     discord             not built; ./verbatim discord builds and runs it",
            "ok     slack               not built; ./verbatim slack builds and runs it");
    List<String> set = clone.call(Map.of("DISCORD_TOKEN", "a.b.c"), "doctor", "--data", "x").out();
    assertThat(set)
        .containsSubsequence(
            "bot.verbatim.console.Main",
            "doctor",
            "bot.verbatim.discord.DiscordMain",
            "discord",
            "doctor",
            "--data",
            "x");
    assertThat(clone.call("doctor", "--help").out())
        .doesNotContain("bot.verbatim.discord.DiscordMain");
  }

  @Test
  void waitsForTheBuildOfAnotherProcess() throws Exception {
    clone.jdk("root/opt/jdk-25", "25");
    long owner = ProcessHandle.current().pid();
    Path lock = clone.write(".verbatim.lock", owner + "\n");
    // The other build is over while the launcher sleeps.
    clone.without("sleep");
    clone.script("bin/sleep", "#!/bin/sh\nrm '%s'\n".formatted(lock));
    Ended ended = clone.call("quote", "x");
    assertThat(ended.code()).isZero();
    assertThat(ended.err())
        .startsWith(
            "verbatim: waiting for another build of this clone to end (process %d); if there is"
                .formatted(owner))
        .endsWith(BUILDING)
        .hasLineCount(2);
    assertThat(lock).doesNotExist();
  }

  @Test
  void takesTheLockOfAProcessThatIsGone() throws Exception {
    clone.jdk("root/opt/jdk-25", "25");
    Process gone = new ProcessBuilder("/bin/sh", "-c", ":").start();
    assertThat(gone.waitFor()).isZero();
    Path lock = clone.write(".verbatim.lock", gone.pid() + "\n");
    Ended ended = clone.call("quote", "x");
    assertThat(ended.code()).isZero();
    assertThat(ended.err()).isEqualTo(BUILDING);
    assertThat(lock).doesNotExist();
  }

  @Test
  void saysWhereTheLogOfAFailedBuildIsAndTriesAgain() throws Exception {
    clone.jdk("root/opt/jdk-25", "25");
    Path broken = clone.write("broken", "[ERROR] a missing semicolon\n");
    Ended ended = clone.call("quote", "x");
    Path log = clone.file("bot-core/target/launcher.log");
    assertThat(ended.code()).isEqualTo(70);
    assertThat(ended.err())
        .isEqualTo(
            BUILDING
                + "verbatim: the build failed. The end of %s says:\n[ERROR] a missing semicolon\n"
                    .formatted(log));
    assertThat(log).hasContent("[ERROR] a missing semicolon");
    assertThat(clone.file(".verbatim.lock")).doesNotExist();
    Files.delete(broken);
    assertThat(clone.call("quote", "x").code()).isZero();
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    clone.jdk("root/opt/jdk-25", "25");
    clone.without("mvn");
    Ended ended = clone.call("quote", "x");
    assertThat(ended.code()).isEqualTo(69);
    assertThat(ended.err())
        .startsWith("verbatim: Maven is needed to build this and was not found: install it")
        .hasLineCount(1);
    assertThat(clone.file(".verbatim.lock")).doesNotExist();
  }

  /// With the real Java, and the classes of this test in place of the jar.
  @Test
  void saysInOneSentenceThatThereIsNoDataFolder() throws Exception {
    Path target = Files.createDirectories(clone.file("bot-core/target"));
    jarOfThisTest(target.resolve("bot-core.jar"));
    clone.write("bot-core/target/launcher.stamp", "");
    clone.write("bot-core/target/launcher.aot", "");
    Map<String, String> real = Map.of("JAVA_HOME", System.getProperty("java.home"));
    Ended ended = clone.call(real, "quote", "x", "--data", "/nowhere/at all");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().replace('\n', ' ').strip())
        .isEqualTo(
            "There is no data folder “/nowhere/at all”. Name one with --data DIR or"
                + " VERBATIM_DATA.");
  }

  private static void jarOfThisTest(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    String classes =
        Stream.of(System.getProperty("java.class.path").split(":", -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" "));
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream made = new JarOutputStream(out, manifest)) {
      made.finish();
    }
  }

  private void change(String name) throws IOException {
    Files.setLastModifiedTime(clone.file(name), FileTime.from(Instant.now().plusSeconds(60)));
  }
}
