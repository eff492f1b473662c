package bot.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PassageLinkTest {

  private static final String PAGE = "https://a.example/x";

  @Test
  void opensAPageAtAShortPassage() {
    assertThat(link(PAGE, "the safety, culture & back-seat", ""))
        .isEqualTo("https://a.example/x#:~:text=the%20safety%2C%20culture%20%26%20back%2Dseat");
  }

  @Test
  void namesALongPassageByItsEnds() {
    assertThat(fragment("A b c d e f g h i j k l m n o p q r s"))
        .isEqualTo("A%20b%20c%20d%20e%20f%20g%20h,l%20m%20n%20o%20p%20q%20r%20s");
  }

  @Test
  void neverNamesTheSameWordTwice() {
    assertThat(fragment("A b c d e f g h i j k l m"))
        .isEqualTo("A%20b%20c%20d%20e%20f%20g%20h,i%20j%20k%20l%20m");
  }

  @Test
  void runsOverNoEndOfASentenceOrALine() {
    assertThat(fragment("It is a start. Then more is said of it."))
        .isEqualTo("It%20is%20a%20start.,Then%20more%20is%20said%20of%20it.");
    assertThat(fragment("One two three four five\nsix seven eight nine"))
        .isEqualTo("One%20two%20three%20four%20five,six%20seven%20eight%20nine");
  }

  @Test
  void takesNoOneOrTwoWordsForASentence() {
    assertThat(fragment("Yes. Dr. Leike says so.")).isEqualTo("Yes.%20Dr.%20Leike%20says%20so.");
  }

  @Test
  void addsTheTextAroundFewWordsOnly() {
    assertThat(around("It is so.", "Ada", "Ada"))
        .isEqualTo("two%20three%20four%2C%20five-,It%20is%20so.,-Six%20seven%20%26%20eight");
    assertThat(around("It may be so.", "Ada", "Ada")).isEqualTo("It%20may%20be%20so.");
  }

  @Test
  void opensThePageAloneWhereTheWordsAreEndless() {
    assertThat(link(PAGE, "x".repeat(500), "")).isEqualTo(PAGE);
  }

  @Test
  void leavesOutTheTextOfAnotherSpeakerForANameStandsBetween() {
    assertThat(around("It is so.", "Host", "Ada"))
        .isEqualTo("It%20is%20so.,-Six%20seven%20%26%20eight");
    assertThat(around("It is so.", "Host", "Host")).isEqualTo("It%20is%20so.");
  }

  @Test
  void searchesNoPageThatCannotHaveTheWords() {
    for (String page :
        List.of(
            "https://arxiv.org/abs/1811.07871",
            "https://x.com/janleike/status/1",
            "https://a.example/paper.pdf",
            "https://a.example/Paper.PDF?x=1")) {
      assertThat(link(page, "It is so, we say.", "")).isEqualTo(page);
    }
    assertThat(link("https://ax.com/y", "words", "")).contains("#:~:text=");
    assertThat(link(PAGE, "honestly it really feels like we have an angle", "")).isEqualTo(PAGE);
    assertThat(link(PAGE, "Honestly it really feels like we have an angle", "")).contains("#:~");
  }

  @Test
  void keepsTheFragmentThatIsThere() {
    assertThat(link("https://a.example/x#part", "words", ""))
        .isEqualTo("https://a.example/x#part:~:text=words");
    assertThat(link("https://a.example/x#:~:text=other", "words", ""))
        .isEqualTo("https://a.example/x#:~:text=other&text=words");
  }

  @Test
  void opensARecordingAtTheTime() {
    assertThat(link("https://www.youtube.com/watch?v=abc", "words", "1:02:03"))
        .isEqualTo("https://www.youtube.com/watch?v=abc&t=3723");
    assertThat(link("https://youtu.be/abc", "words", "about 02:03"))
        .isEqualTo("https://youtu.be/abc?t=123");
    assertThat(link("https://youtu.be/abc?t=7&si=x#y", "words", "02:03"))
        .isEqualTo("https://youtu.be/abc?si=x&t=123");
    assertThat(link("https://youtu.be/abc", "words", "in the middle"))
        .isEqualTo("https://youtu.be/abc");
    assertThat(link("https://a.example/talk.mp3", "words", "Questions, 0:59"))
        .isEqualTo("https://a.example/talk.mp3#t=59");
  }

  @Test
  void opensAPageAtTheWordsThoughATimeIsKnown() {
    assertThat(link(PAGE, "words", "1:02:03")).isEqualTo("https://a.example/x#:~:text=words");
  }

  @Test
  void linksOnlyToTheWeb() {
    assertThat(link(null, "words", "")).isEmpty();
    assertThat(link("javascript:alert(1)", "words", "")).isEmpty();
  }

  @Test
  void holdsNoSyntaxButItsOwnWhateverTheWordsAre() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String signs = "ab -,&#%:~=?/+\"'<>\n.!é日\uD83D\uDE42";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder words = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        words.append(signs.charAt(random.nextInt(signs.length())));
      }
      String link = link(PAGE, words.toString(), "");
      assertThat(URI.create(link).getRawFragment() + "")
          .as("seed %d: %s", seed, words)
          .matches("null|:~:text=([^-,&#]+-,)?[^-,&#]+(,[^-,&#]+)?(,-[^-,&#]+)?");
    }
  }

  private static String fragment(String exact) {
    return link(PAGE, exact, "").substring((PAGE + "#:~:text=").length());
  }

  private static String around(String exact, String before, String after) {
    Passage passage =
        new Passage(
            exact,
            "one two three four, five",
            "Six seven & eight nine",
            "Ada",
            before,
            after,
            "s",
            PAGE,
            "");
    return PassageLink.of(PAGE, passage).orElseThrow().substring((PAGE + "#:~:text=").length());
  }

  private static String link(@Nullable String url, String exact, String locator) {
    return PassageLink.of(url, new Passage(exact, "", "", null, null, null, "s", url, locator))
        .orElse("");
  }
}
