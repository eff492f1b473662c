package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.PlainText;
import bot.verbatim.collection.CollectionCheck;
import bot.verbatim.collection.Problem;
import bot.verbatim.console.draw.JsonWriter;
import bot.verbatim.text.HiddenCharacters;
import bot.verbatim.verify.PassageVerifier;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the check of a collection lets pass is what cards and JSON show.
class ShownTextTest {

  /// What may stand before and behind a character: a letter; emoji and symbols; letters of scripts
  /// that join; an ideograph; the beginning and the end of a flag's tags.
  private static final String[][] AROUND = {
    {"a", "b"},
    {"", ""},
    {"❤", "🔥"},
    {"1", "\u20e3"},
    {"≩", " "},
    {"می", "خواهم"},
    {"र्", "क"},
    {"葛", "城"},
    {"\u182d", "\u182d"},
    {"🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e", "\udb40\udc7f"},
  };

  /// Problems that `check` lists of one file.
  private static final int LISTED = 1_000;

  @TempDir private Path folder;

  @Test
  void everyCharacterThatChecksLetPassIsShown() throws IOException {
    List<String> passed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = "a" + Character.toString(c) + "b";
      boolean passes = HiddenCharacters.firstIn(text).isEmpty();
      if (passes != (isShown(text) && c != 0xFFFD)) {
        wrong.add(shown(text));
      }
      if (passes) {
        passed.add(text);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(passed).hasSizeGreaterThan(900_000);
    assertThat(inJson(passed)).isEqualTo(passed);
  }

  @Test
  void inSequencesTooExactlyWhatPassesIsShown() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (HiddenCharacters.isIgnorable(c) || Character.getType(c) == Character.FORMAT) {
        for (String[] around : AROUND) {
          texts.add("w " + around[0] + Character.toString(c) + around[1]);
        }
      }
    }
    Set<Integer> refused = refused(texts);
    List<String> passed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (refused.contains(i) == isShown(texts.get(i))) {
        wrong.add(shown(texts.get(i)));
      }
      if (!refused.contains(i)) {
        passed.add(texts.get(i));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(passed)
        .contains(
            "w ❤\u200d🔥",
            "w ❤\ufe0f🔥",
            "w 1\ufe0f\u20e3",
            "w می\u200cخواهم",
            "w र्\u200dक",
            "w 葛\udb40\udd00城",
            "w \u182d\u180b\u182d",
            "w 🏴\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f")
        .doesNotContain("w a\u200db", "w a\ufe0fb", "w a\u2063b", "w a\udb40\udc41b");
    assertThat(inJson(passed)).isEqualTo(passed);
  }

  private static boolean isShown(String text) {
    String white = text.replace('\t', ' ');
    return PlainText.clean(text).equals(Normalizer.normalize(white, Normalizer.Form.NFC).strip());
  }

  private static List<String> inJson(List<String> texts) throws IOException {
    JsonNode read = Json.read(new JsonWriter().texts("texts", texts).done());
    List<String> shown = new ArrayList<>();
    read.get("texts").forEach(text -> shown.add(text.textValue()));
    return shown;
  }

  /// The texts, by their numbers, that `check` has something to say of.
  private Set<Integer> refused(List<String> texts) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add(
          new JsonWriter()
              .text("id", "q" + i)
              .text("text", texts.get(i))
              .text("speaker", "A")
              .text("source", "S" + i)
              .text("fidelity", "unchecked")
              .done());
    }
    Path quotes = Files.createDirectories(folder.resolve("quotes"));
    for (int first = 0; first < lines.size(); first += LISTED) {
      int end = Math.min(first + LISTED, lines.size());
      Files.write(quotes.resolve(first + ".jsonl"), lines.subList(first, end));
    }
    Set<Integer> refused = new HashSet<>();
    for (Problem problem : CollectionCheck.of(folder, new PassageVerifier())) {
      assertThat(problem.message()).contains("invisible character");
      String file = String.valueOf(Path.of(problem.file()).getFileName());
      refused.add(Integer.parseInt(file.replace(".jsonl", "")) + problem.line() - 1);
    }
    return refused;
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.append("U+%04X ".formatted(c)));
    return shown.toString();
  }
}
