package bot.verbatim.collection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to spoil a file.
///
/// @param always whether what comes out is never sound
/// @param files the end of the names it is meant for
/// @param change from the content, which stays the same where there is nothing to spoil
record Mutation(
    String name, boolean always, String files, BiFunction<byte[], RandomGenerator, byte[]> change) {

  static final List<Mutation> ALL =
      List.of(
          replaced(
              "unknown key", "yaml", "(?m)^( *(?:- )?)(title|name|text|with|rating):", "$1$2x:"),
          replaced("missing id", "yaml", "(?m)^- (id|slug): .*\n ", "-"),
          replaced("no such month", "yaml", "\\b20[0-9]{2}-[0-9]{2}", "2022-13"),
          replaced("a date in words", "yaml", "(date|from|until|checked): .*", "$1: last summer"),
          replaced("rating too high", "yaml", "rating: [0-9]", "rating: 11"),
          replaced("rating in words", "yaml", "rating: [0-9]", "rating: high"),
          replaced("no reason", "yaml", "(?m)^ +reason: .*\n", ""),
          replaced("no value", "yaml", "(?m): [^\\[{\n]+$", ":"),
          replaced("a mapping for a text", "yaml", "(title|name|text): .*", "$1: {a: b}"),
          replaced("an anchor", "yaml", "(title|name|text): ", "$1: &a "),
          replaced("an alias", "yaml", "(title|name|text): .*", "$1: *a"),
          replaced("a tag", "yaml", "(title|name|text): ", "$1: !!java.io.File "),
          replaced("a bracket left open", "yaml", "(?m)\\]$", ""),
          replaced("no such source", "musings.yaml", "source: [a-z]+", "source: nowhere"),
          replaced("no such topic", "musings.yaml", "topics: \\[[a-z-]+", "topics: [nothing"),
          replaced("no such person", "musings.yaml", "speaker: jan-[a-z]+", "speaker: jan"),
          replaced("other words", "musings.yaml", "has to scale|easier", "hardly"),
          replaced("no such fidelity", "", "paraphrase", "faithful"),
          replaced("a mistyped id", "musings.yaml", "pxm([a-z])-[0-9]", "pxm$1-x"),
          replaced("a word without quotation marks", "jsonl", "\"(text|id)\"", "$1"),
          replaced("no comma", "jsonl", "\", \"", "\" \""),
          replaced("a writing direction", "", "(Words?|Musings|easier|To)", "$1\u202E"),
          text("the entries twice", "", content -> content + content),
          text("a mapping instead of a list", "yaml", c -> "all:\n" + c.indent(2)),
          text("a word instead of a list", "yaml", _ -> "nothing\n"),
          text("an empty file", "yaml", _ -> ""),
          text("a second document", "yaml", content -> content + "---\n[]\n"),
          text("a byte order mark", "", content -> "\uFEFF" + content),
          inserted("a control", true, (byte) 1),
          inserted("half a letter", true, (byte) 0xC3),
          inserted("a tab", false, (byte) '\t'),
          inserted("a quotation mark", false, (byte) '"'),
          inserted("a colon", false, (byte) ':'),
          new Mutation("a flipped bit", false, "", Mutation::flip),
          new Mutation("the end cut off", false, "", Mutation::cut),
          lines("a line left out", (lines, at) -> lines.remove(at)),
          lines("a line twice", (lines, at) -> lines.add(at, lines.get(at))),
          lines("a line further in", (lines, at) -> lines.set(at, " " + lines.get(at))),
          lines("a tab before", (lines, at) -> lines.set(at, "\t" + lines.get(at))),
          lines("two lines swapped", (lines, at) -> lines.add(0, lines.remove(at))));

  private static Mutation replaced(String name, String files, String pattern, String by) {
    Pattern compiled = Pattern.compile(pattern);
    return new Mutation(
        name, true, files, (content, random) -> replace(content, random, compiled, by));
  }

  private static byte[] replace(
      byte[] content, RandomGenerator random, Pattern pattern, String by) {
    String text = new String(content, StandardCharsets.UTF_8);
    long found = pattern.matcher(text).results().count();
    if (found == 0) {
      return content;
    }
    Matcher matcher = pattern.matcher(text);
    StringBuilder spoiled = new StringBuilder();
    for (long left = random.nextLong(found); matcher.find(); left--) {
      if (left == 0) {
        matcher.appendReplacement(spoiled, by);
      }
    }
    return bytes(matcher.appendTail(spoiled).toString());
  }

  private static Mutation text(String name, String files, Function<String, String> change) {
    return new Mutation(
        name,
        true,
        files,
        (content, _) -> bytes(change.apply(new String(content, StandardCharsets.UTF_8))));
  }

  private static Mutation inserted(String name, boolean always, byte added) {
    return new Mutation(
        name,
        always,
        "",
        (content, random) -> {
          int at = random.nextInt(content.length);
          byte[] longer = Arrays.copyOf(content, content.length + 1);
          System.arraycopy(content, at, longer, at + 1, content.length - at);
          longer[at] = added;
          return longer;
        });
  }

  private interface LineChange {
    void apply(List<String> lines, int at);
  }

  private static Mutation lines(String name, LineChange change) {
    return new Mutation(
        name,
        false,
        "",
        (content, random) -> {
          List<String> lines =
              new ArrayList<>(new String(content, StandardCharsets.UTF_8).lines().toList());
          change.apply(lines, random.nextInt(lines.size()));
          return bytes(String.join("\n", lines) + "\n");
        });
  }

  private static byte[] flip(byte[] content, RandomGenerator random) {
    byte[] flipped = content.clone();
    flipped[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private static byte[] cut(byte[] content, RandomGenerator random) {
    return Arrays.copyOf(content, random.nextInt(content.length));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
