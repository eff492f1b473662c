package bot.verbatim.collection;

import bot.verbatim.chat.Hostile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/// Damages a data folder on disk, at random and on purpose.
final class Damage {

  private static final List<String> FILES =
      Stream.concat(Folders.SOUND.keySet().stream(), Stream.of("quotes/new.yaml", "quotes/n.jsonl"))
          .sorted()
          .toList();

  /// What may stand behind a colon in YAML, and should not.
  private static final List<String> ODD_VALUES =
      List.of(
          "&a [*a, *a]",
          "*a",
          "!!java.net.URL [\"http://127.0.0.1/\"]",
          "!!binary aGk=",
          "!<tag:x,2000:y> z",
          "\"\\UFFFFFFFF\"",
          "\"\\ud800\"",
          "\"\\x0\"",
          "|99",
          ">-",
          "|2\n a",
          "? a : b",
          "{<<: {a: b}, <<: *a}",
          "[[[[[[[[[[[[a]]]]]]]]]]]]",
          "9223372036854775808",
          "0x7fffffff",
          "1e999999999",
          ".nan",
          "2022-13-45",
          "12:30:45",
          "~",
          "\u0085",
          "\u2028- id: b",
          "\ufeff",
          "\t",
          "'",
          "\"\n",
          "`%@",
          "http://127.0.0.1:1/ x",
          "https://user:pass@evil.example/\u202e",
          "%YAML 99999999999.1");

  private static final List<String> ODD_JSON =
      List.of(
          "{",
          "[",
          "\"",
          "null",
          "NaN",
          "-",
          "1e999999999",
          "{\"a\":".repeat(3_000),
          "{\"id\":\"o-1\",\"id\":\"o-2\",\"text\":\"Twice.\"}",
          "{\"id\":1e400,\"text\":0}",
          "{\"id\":null,\"text\":[[[]]]}",
          "{\"id\":\"\\ud800\",\"text\":\"\\udc00 half\"}",
          "{\"id\":\"\\u0000\",\"text\":\"\\u001b[2J\"}",
          "{\"id\":\" \",\"text\":\"\\u200b\"}",
          "{\"id\":{\"a\":1},\"text\":true}");

  private final Path folder;
  private final Path outside;
  private final Random random;

  /// @param outside a file that no answer may show
  Damage(Path folder, Path outside, Random random) {
    this.folder = folder;
    this.outside = outside;
    this.random = random;
  }

  /// Does one damage; the name of its kind.
  String once() throws IOException, InterruptedException {
    Path file = folder.resolve(FILES.get(random.nextInt(FILES.size())));
    int kind = random.nextInt(8);
    if (!Files.isDirectory(parent(file), LinkOption.NOFOLLOW_LINKS)) {
      return "nothing left";
    }
    if (kind == 7) {
      return "kind of file " + special(file);
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(file);
    }
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[] {'\n'};
    byte[] after =
        switch (kind) {
          case 0 -> bytes(before);
          case 1 -> lines(before);
          case 2 -> oddValue(before);
          case 3 -> bomb(before, file.toString().endsWith(".jsonl"));
          case 4 -> mutated(before);
          case 5 -> text(new String(before, StandardCharsets.UTF_8) + hostileLine());
          default -> encoded(before);
        };
    Files.write(file, after);
    return List.of("bytes", "lines", "odd value", "bomb", "mutation", "JSON line", "encoding")
        .get(kind);
  }

  private byte[] bytes(byte[] content) {
    byte[] damaged = content.clone();
    for (int i = random.nextInt(40); i >= 0 && damaged.length > 0; i--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
    }
    return Arrays.copyOf(
        damaged, random.nextInt(3) == 0 ? random.nextInt(content.length + 9) : content.length);
  }

  private byte[] lines(byte[] content) {
    List<String> lines =
        new ArrayList<>(new String(content, StandardCharsets.UTF_8).lines().toList());
    switch (random.nextInt(4)) {
      case 0 -> Collections.shuffle(lines, random);
      case 1 -> lines.subList(random.nextInt(lines.size() + 1), lines.size()).clear();
      case 2 -> lines.removeIf(_ -> random.nextInt(4) == 0);
      default -> lines.replaceAll(line -> " ".repeat(random.nextInt(3)) + line);
    }
    return text(String.join(random.nextBoolean() ? "\n" : "\r\n", lines) + "\n");
  }

  private byte[] oddValue(byte[] content) {
    List<String> lines =
        new ArrayList<>(new String(content, StandardCharsets.UTF_8).lines().toList());
    if (!lines.isEmpty()) {
      int at = random.nextInt(lines.size());
      int colon = lines.get(at).indexOf(':');
      lines.set(at, lines.get(at).substring(0, colon + 1) + " " + one(ODD_VALUES));
    }
    return text(String.join("\n", lines) + "\n");
  }

  private byte[] bomb(byte[] content, boolean json) {
    String id = "b" + random.nextInt(1_000);
    String key =
        one(List.of("id", "label", "speaker", "topics", "source", "locator", "note", "language"));
    String value =
        switch (random.nextInt(4)) {
          case 0 -> "a" + "-aa".repeat(20_000);
          case 1 -> "a" + (json ? "\\n" : " ") + " ".repeat(60_000) + "x";
          case 2 -> "e" + "\u0301".repeat(25_000);
          default -> "\u4e00".repeat(1 + random.nextInt(20_000));
        };
    String more =
        json
            ? switch (random.nextInt(3)) {
              case 0 ->
                  "{\"id\":\"" + id + "\",\"text\":\"Bomb.\",\"" + key + "\":\"" + value + "\"}";
              case 1 -> "{\"text\":\"Bomb.\"" + ",\"k\":1".repeat(9_000) + "}";
              default ->
                  "{\"id\":\""
                      + id
                      + "\",\"text\":\"Bomb.\",\"topics\":[\"a\""
                      + ",\"b\"".repeat(9_000)
                      + "]}";
            }
            : switch (random.nextInt(5)) {
              case 0 -> "- " + key + ": \"" + value + "\"\n  slug: \"" + value + "\"";
              case 1 -> "- [" + "[".repeat(20_000);
              case 2 -> "- {" + "k: 1, ".repeat(20_000) + "a: b}";
              case 3 -> "- a\n".repeat(20_000);
              default -> "- ? " + "k".repeat(2_000) + "\n  : a";
            };
    return text(new String(content, StandardCharsets.UTF_8) + more + "\n");
  }

  private byte[] mutated(byte[] content) {
    Mutation mutation = Mutation.ALL.get(random.nextInt(Mutation.ALL.size()));
    return mutation.change().apply(content.length == 0 ? new byte[] {'\n'} : content, random);
  }

  private String hostileLine() {
    if (random.nextInt(4) == 0) {
      return one(ODD_JSON) + "\n";
    }
    StringBuilder line = new StringBuilder("{\"id\":").append(hostile(3));
    for (String key :
        List.of("text", "label", "speaker", "topics", "source", "locator", "note", "fidelity")) {
      String value =
          random.nextInt(6) == 0 ? "[" + hostile(4) + "," + hostile(4) + "]" : hostile(8);
      line.append(",\"").append(key).append("\":");
      line.append(key.equals("fidelity") ? "\"unchecked\"" : value);
    }
    return line + "}\n";
  }

  private String hostile(int pieces) {
    StringBuilder json = new StringBuilder("\"");
    String mark = random.nextInt(3) == 0 ? one(List.of("\"", "“", "＂", "``", "'", "&quot;")) : "";
    (mark + Hostile.text(random, pieces) + mark)
        .chars()
        .forEach(c -> json.append("\\u%04x".formatted(c)));
    return json.append('"').toString();
  }

  private byte[] encoded(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return switch (random.nextInt(4)) {
      case 0 -> text.getBytes(StandardCharsets.UTF_16);
      case 1 -> (text + "é").getBytes(StandardCharsets.ISO_8859_1);
      case 2 -> text("\ufeff\ufeff" + text);
      default -> text(text.replace("\n", one(List.of("\r", "\u2028", "\u0085", "\0\n"))));
    };
  }

  private String special(Path file) throws IOException, InterruptedException {
    Path damaged = random.nextInt(10) == 0 ? folder.resolve("quotes") : file;
    if (Files.isDirectory(damaged) && !Files.isSymbolicLink(damaged)) {
      Files.move(damaged, Files.createTempDirectory(parent(outside), "moved").resolve("it"));
    }
    Files.deleteIfExists(damaged);
    String kind =
        one(List.of("pipe", "device", "out", "nothing", "loop", "folder", "gone", "/proc"));
    switch (kind) {
      case "pipe" -> new ProcessBuilder("mkfifo", damaged.toString()).start().waitFor();
      case "device" -> Files.createSymbolicLink(damaged, Path.of("/dev/zero"));
      case "out" ->
          Files.createSymbolicLink(damaged, damaged.endsWith("quotes") ? parent(outside) : outside);
      case "nothing" -> Files.createSymbolicLink(damaged, Path.of("nowhere"));
      case "loop" -> Files.createSymbolicLink(damaged, damaged);
      case "folder" -> Files.createDirectory(damaged);
      case "/proc" -> Files.createSymbolicLink(damaged, Path.of("/proc/self/environ"));
      default -> {} // it is gone already
    }
    return kind;
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static Path parent(Path file) {
    return Objects.requireNonNull(file.getParent());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
