package bot.verbatim.verify;

import bot.verbatim.verify.format.MarkdownText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text of the benchmark as its author wrote it: who says what, before any format. The truth that
/// verdicts are held against.
record Play(String name, List<Part> parts, @Nullable String original) {

  /// @param who the speaker, `#` for a heading, `>` for words of somebody else
  record Part(String who, String text) {
    boolean isSpoken() {
      return !who.equals("#") && !who.equals(">");
    }

    List<String> words() {
      return List.of(text.split(" ", -1));
    }
  }

  private static final Pattern TURN = Pattern.compile("(?m)^\\*\\*([^*:]+):\\*\\*\\s*");

  static final List<String> TUNED =
      List.of("tidal", "bees", "library", "soil", "trains", "bridge", "speeches", "yorick");
  static final List<String> HELD_OUT = List.of("kiln", "ferry", "radio", "glacier");

  static Play load(String name) {
    List<Part> parts = new ArrayList<>();
    for (String line : resource("scripts/" + name + ".txt").lines().toList()) {
      int tab = line.indexOf('\t');
      parts.add(new Part(line.substring(0, tab), line.substring(tab + 1)));
    }
    return new Play(name, List.copyOf(parts), null);
  }

  /// A text from elsewhere: turns where lines begin with a name in bold, else one author.
  static Play read(String name, String content) {
    List<Part> parts = new ArrayList<>();
    boolean turns = TURN.matcher(content).find();
    String speaker = turns ? "#" : "The Author";
    for (String line : content.lines().map(String::strip).toList()) {
      Matcher turn = TURN.matcher(line);
      String text = line;
      if (turn.lookingAt()) {
        speaker = turn.group(1);
        text = line.substring(turn.end());
      }
      String shown = MarkdownText.shown(text).replaceAll("\\s+", " ").strip();
      if (!shown.isEmpty() && !shown.startsWith("#") && !speaker.equals("#")) {
        parts.add(new Part(speaker, shown));
      }
    }
    return new Play(name, List.copyOf(parts), content);
  }

  List<String> speakers() {
    return parts.stream().filter(Part::isSpoken).map(Part::who).distinct().toList();
  }

  /// Written by one person, without turns.
  boolean isPost() {
    return speakers().size() == 1;
  }

  /// A record that lost capitals and punctuation.
  boolean isBare() {
    return parts.stream().noneMatch(part -> part.text().contains("."));
  }

  List<Part> spoken() {
    return parts.stream().filter(Part::isSpoken).toList();
  }

  /// Who really says these words, if exactly one speaker does.
  Optional<String> sayer(String words) {
    String wanted = letters(words);
    List<String> sayers =
        speakers().stream().filter(who -> letters(allOf(who)).contains(wanted)).toList();
    return sayers.size() == 1 ? Optional.of(sayers.getFirst()) : Optional.empty();
  }

  /// Whether these words stand in the text in one piece.
  boolean says(String words) {
    StringBuilder all = new StringBuilder();
    parts.forEach(part -> all.append(part.text()).append(' '));
    return letters(all.toString()).contains(letters(words));
  }

  private String allOf(String who) {
    StringBuilder all = new StringBuilder();
    parts.stream().filter(part -> part.who().equals(who)).forEach(part -> all.append(part.text()));
    return all.toString();
  }

  static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .toLowerCase(java.util.Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  static String resource(String path) {
    try (var in = Objects.requireNonNull(Play.class.getResourceAsStream("/verify/" + path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
