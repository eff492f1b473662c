package bot.verbatim.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A clone of the project with the real launcher and empty modules, on a machine of its own: its
/// `PATH` holds a shell's tools and what a test puts there, and its Java and Maven only tell how
/// they were called.
final class FakeClone {

  private static final List<String> TOOLS =
      List.of(
          "sh cat dirname find head ln mkdir mktemp mv readlink rm sed sleep stty tail"
              .split(" ", -1));

  private static final String JAVA =
      """
      #!/bin/sh
      for argument in "$@"; do
        case $argument in -XX:AOTCacheOutput=*) : >"${argument#*=}" ;; esac
      done
      printf '%s\\n' "$@"
      """;

  /// Makes the jar of the module that it is asked for, and fails where the test says so.
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$*" >>calls
      [ ! -f broken ] || { cat broken; exit 1; }
      while [ "$1" != -pl ]; do shift; done
      mkdir -p "$2/target"
      : >"$2/target/$2.jar"
      """;

  private final Path machine;
  private final Map<String, String> environment;

  /// What came of a call.
  record Ended(int code, List<String> out, String err) {}

  /// @param machine an empty folder
  FakeClone(Path machine) throws IOException {
    this.machine = machine;
    this.environment =
        Map.of(
            "PATH", machine.resolve("bin").toString(),
            "HOME", machine.resolve("home").toString(),
            "VERBATIM_ROOT", machine.resolve("root").toString());
    Files.createDirectories(machine.resolve("bin"));
    for (String tool : TOOLS) {
      Path real = real(tool);
      if (Files.exists(real)) {
        Files.createSymbolicLink(machine.resolve("bin").resolve(tool), real);
      }
    }
    script("bin/mvn", MAVEN);
    for (String module : List.of("bot-core", "discord-adapter", "slack-adapter")) {
      write(module + "/src/main/Source.java", "");
      write(module + "/pom.xml", "");
    }
    write("pom.xml", "");
    Path launcher = file("verbatim");
    Files.copy(Path.of("../verbatim"), launcher);
    age(file(""));
  }

  private static Path real(String tool) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(Path.of("/nonexistent"));
  }

  /// Everything was written an hour before the test.
  private static void age(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3_600)));
      }
    }
  }

  /// A file of the clone.
  Path file(String name) {
    return machine.resolve("clone").resolve(name);
  }

  /// Writes a file of the clone.
  Path write(String name, String content) throws IOException {
    Files.createDirectories(file(name).resolveSibling("."));
    return Files.writeString(file(name), content);
  }

  /// Puts a JDK of a version somewhere on the machine.
  Path jdk(String place, String version) throws IOException {
    script(place + "/bin/javac", "#!/bin/sh\n");
    script(place + "/bin/java", JAVA);
    Files.writeString(machine.resolve(place + "/release"), "JAVA_VERSION=\"" + version + "\"\n");
    return machine.resolve(place);
  }

  /// Puts a program somewhere on the machine.
  void script(String place, String content) throws IOException {
    Path file = machine.resolve(place);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// Takes a program off the machine's path.
  void without(String program) throws IOException {
    Files.delete(machine.resolve("bin").resolve(program));
  }

  /// How Maven was called, a call a line.
  List<String> builds() throws IOException {
    return Files.exists(file("calls")) ? Files.readAllLines(file("calls")) : List.of();
  }

  /// Calls the launcher.
  Ended call(String... arguments) throws Exception {
    return call(Map.of(), arguments);
  }

  /// Calls the launcher with more in its environment.
  Ended call(Map<String, String> more, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", file("verbatim").toString()));
    command.addAll(List.of(arguments));
    Path err = machine.resolve("err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().putAll(more);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out.lines().toList(), Files.readString(err));
  }
}
