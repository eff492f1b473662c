package bot.verbatim.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleOptionTest {

  private static final Place PLACE = new Place("community", "channel", "person");

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u200b\u2060 ", "\u202e\u202c", "\ufeff", "\u0007"})
  void saysSoWhereNothingIsToBeSeen(String about) {
    Reply reply =
        new SampleCommands()
            .dispatcher()
            .answer(new Request(PLACE, "quote", Map.of("about", about)));
    assertThat(reply)
        .isEqualTo(
            new Reply.Problem(
                "What you typed as “about” has no visible characters. Type some words, for example:"
                    + " /quote interpretability"));
  }
}
