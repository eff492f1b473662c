package bot.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageLinkTest {

  @Test
  void opensAPageAtAShortPassage() {
    assertThat(link("https://a.example/x", "safety, culture & back-seat", ""))
        .isEqualTo("https://a.example/x#:~:text=safety%2C%20culture%20%26%20back%2Dseat");
  }

  @Test
  void namesALongPassageByItsEnds() {
    assertThat(link("https://a.example/x", "one two three four five\nsix seven eight nine", ""))
        .isEqualTo(
            "https://a.example/x#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine");
  }

  @Test
  void keepsTheFragmentThatIsThere() {
    assertThat(link("https://a.example/x#part", "words", ""))
        .isEqualTo("https://a.example/x#part:~:text=words");
  }

  @Test
  void opensARecordingAtTheTime() {
    assertThat(link("https://www.youtube.com/watch?v=abc", "words", "1:02:03"))
        .isEqualTo("https://www.youtube.com/watch?v=abc&t=3723");
    assertThat(link("https://youtu.be/abc", "words", "about 02:03"))
        .isEqualTo("https://youtu.be/abc?t=123");
  }

  @Test
  void linksOnlyToTheWeb() {
    assertThat(link(null, "words", "")).isEmpty();
    assertThat(link("javascript:alert(1)", "words", "")).isEmpty();
  }

  private static String link(@Nullable String url, String exact, String locator) {
    return PassageLink.of(url, new Passage(exact, "", "", null, null, null, "s", url, locator))
        .orElse("");
  }
}
