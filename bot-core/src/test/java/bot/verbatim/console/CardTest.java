package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Reply;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.console.draw.ConsoleRenderer;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// Cards as they look, compared with the files in `cards/`.
class CardTest {

  private static final List<Quote> WIDE =
      List.of(
          SampleQuotes.withText(
              SampleQuotes.of(Fidelity.VERBATIM),
              "監督とは、答えを確かめるほうが見つけるより易しいということに頼る仕事である。確かめることは、作ることより易しい。"),
          SampleQuotes.withText(
              SampleQuotes.of(Fidelity.VERBATIM),
              "👩\u200d👩\u200d👧 and 🏳\ufe0f\u200d🌈 and e\u0301 are one letter each to a reader,"
                  + " 🇩🇪 too, and नमस्ते क्षि या है is four words."));

  @Test
  void looksLikeThisOnANarrowScreen() throws IOException {
    assertThat(cards(60)).isEqualTo(file("60.txt", cards(60)));
  }

  @Test
  void looksLikeThisOnAWideScreen() throws IOException {
    assertThat(cards(100)).isEqualTo(file("100.txt", cards(100)));
  }

  @Test
  void evidenceLooksLikeThis() throws IOException {
    StringBuilder evidence = new StringBuilder();
    for (Quote quote : SampleQuotes.all()) {
      evidence.append(render(SampleQuotes.why(quote.fidelity()), 80));
    }
    assertThat(evidence.toString()).isEqualTo(file("evidence.txt", evidence.toString()));
  }

  @Test
  void wideAndCombiningLettersLineUp() throws IOException {
    String wide = render(new Reply.Quotes(WIDE, 2, List.of()), 60);
    assertThat(wide).isEqualTo(file("wide.txt", wide));
  }

  private static String cards(int columns) {
    return render(new Reply.Quotes(SampleQuotes.all(), 6, List.of()), columns);
  }

  private static String render(Reply reply, int columns) {
    return new ConsoleRenderer(new Screen(columns, false), CommandSyntax.CHAT).render(reply);
  }

  private static String file(String name, String drawn) throws IOException {
    if (Boolean.getBoolean("golden")) {
      Files.writeString(Path.of("src/test/resources/cards", name), drawn);
    }
    try (InputStream in = CardTest.class.getResourceAsStream("/cards/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
