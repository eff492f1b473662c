package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.verify.speaker.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Ann Lee:** one thing.\n\n**Bo Ray:** other.\n\n**Ann Lee:** third.\n\n**Bo Ray:** end.",
        "**Ann Lee**\none thing.\n\n**Bo Ray**\nother.\n\n**Ann Lee**\nthird.\n\n**Bo Ray**\nend.",
        "Ann Lee: one thing.\n\nBo Ray: other.\n\nAnn Lee: third.\n\nBo Ray: end.",
        "ANN LEE: one thing.\nBO RAY: other.\nANN LEE: third.\nBO RAY: end.",
        "ANN LEE. one thing.\nBO RAY. other.\nANN LEE. third.\nBO RAY. end.",
        "[Ann Lee] one thing.\n[Bo Ray] other.\n[Ann Lee] third.\n[Bo Ray] end.",
        "[00:01:02] Ann Lee: one thing.\n[00:01:09] Bo Ray: other.\n[00:02:00] Ann Lee: third.\n"
            + "[00:02:02] Bo Ray: end.",
        "Ann Lee (00:01): one thing.\nBo Ray (00:09): other.\nAnn Lee (00:12): third.\n"
            + "Bo Ray (00:15): end.",
        "Ann Lee  0:01\none thing.\n\nBo Ray  0:09\nother.\n\nAnn Lee  0:12\nthird.\n\n"
            + "Bo Ray  0:15\nend.",
        "ANN LEE\none thing.\n\nBO RAY\nother.\n\nANN LEE\nthird.\n\nBO RAY\nend.",
        "ann lee: one thing\n\nbo ray: other\n\nann lee: third\n\nbo ray: end",
        "Ann Lee: one thing. Bo Ray: other. Ann Lee: third. Bo Ray: end.",
        ">> ANN LEE: one thing.\n>> BO RAY: other.\n>> ANN LEE: third.\n>> BO RAY: end."
      })
  void learnsSpeakersFromTheTextAlone(String text) {
    SourceText source = SourceText.read(text, ReadingOptions.whole(TextFormat.MARKDOWN));

    assertThat(source.speakers()).containsExactly("Ann Lee", "Bo Ray");
    assertThat(speakerOf(source, "thing")).contains("Ann Lee");
    assertThat(speakerOf(source, "other")).contains("Bo Ray");
    assertThat(speakerOf(source, "end")).contains("Bo Ray");
  }

  @Test
  void takesNoOrdinaryWordForASpeaker() {
    String text =
        "Note: this is a post.\n\nExample: a thing.\n\nNote: another one.\n\nExample: more.\n\n"
            + "The reason is simple: nobody reads it.\n\nQuestion of the day: why?";

    assertThat(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)).hasTurns()).isFalse();
  }

  @Test
  void takesNoNameInASpeechForASpeaker() {
    String text =
        "HAMLET: Alas, poor Yorick! I knew him,\nHoratio: a fellow of infinite jest.\n\n"
            + "HORATIO: What's that, my lord?\n\nHAMLET: Nothing.\n\nHORATIO: E'en so.";
    SourceText source = SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN));

    assertThat(speakerOf(source, "infinite")).contains("Hamlet");
  }

  @Test
  void takesNoListOfChaptersForSpeakers() {
    String text =
        "Scalable Oversight 0:10\nDeep Learning 3:20\nFinal Remarks 9:01\n\nHello, everybody.";

    assertThat(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)).hasTurns()).isFalse();
  }

  @Test
  void callsAPersonByTheNameThatTheSourceGives() {
    String text = "Rob: Hello.\n\nJL: Hello.\n\nRob: How are you?\n\nJL: Fine.";
    List<PersonNames> people =
        List.of(
            PersonNames.named("Jan Leike"),
            new PersonNames("Robert Wiblin", List.of("Rob Wiblin")));
    SourceText source = SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN).with(people));

    assertThat(source.speakers()).containsExactly("Robert Wiblin", "Jan Leike");
  }

  @Test
  void letsTheAuthorSpeakInAPostButNotInItsQuotations() {
    String text = "# On rain\n\nI like rain.\n\n> Rain is only water.\n\nI still do.";
    SourceText source =
        SourceText.read(
            text,
            ReadingOptions.whole(TextFormat.MARKDOWN)
                .writtenBy(List.of(PersonNames.named("Ann Lee"))));

    assertThat(speakerOf(source, "like")).contains("Ann Lee");
    assertThat(speakerOf(source, "only")).isEmpty();
    assertThat(speakerOf(source, "still")).contains("Ann Lee");
  }

  @Test
  void knowsNoSpeakerInAnInterviewWithoutNames() {
    String text =
        "<p><b>Do you like rain?</b></p><p>I do.</p><p><b>And snow?</b></p><p>I do not.</p>";
    SourceText source =
        SourceText.read(
            text,
            ReadingOptions.whole(TextFormat.HTML).writtenBy(List.of(PersonNames.named("A. Lee"))));

    assertThat(speakerOf(source, "I do.")).isEmpty();
  }

  @Test
  void readsEveryLineOfRollingCaptionsOnce() {
    String text =
        "WEBVTT\n\n00:00.000 --> 00:02.000\nso the tide\n\n00:02.000 --> 00:04.000\nso the tide\n"
            + "never lies\n\n00:04.000 --> 00:06.000\nnever lies\nto us";

    assertThat(SourceText.read(text, ReadingOptions.whole(TextFormat.VTT)).text())
        .isEqualTo("so the tide\nnever lies\nto us");
  }

  @Test
  void tellsSectionAndTime() {
    String page = "# One\n\nfirst words\n\n## Two\n\nsecond words";
    String captions = "1\n01:02:03,000 --> 01:02:09,000\nsome words";
    SourceText read = SourceText.read(page, ReadingOptions.whole(TextFormat.MARKDOWN));
    SourceText heard = SourceText.read(captions, ReadingOptions.whole(TextFormat.SRT));

    assertThat(read.locatorAt(read.text().indexOf("second"))).isEqualTo("Two");
    assertThat(heard.locatorAt(0)).isEqualTo("1:02:03");
  }

  @Test
  void leavesScriptsAndMenusOfAPageOut() {
    String page =
        "<html><head><script>var a = 'words';</script></head><body><nav>menu</nav>"
            + "<p>so&shy;me <em>text</em>&nbsp;here</p></body></html>";

    assertThat(SourceText.read(page, ReadingOptions.whole(TextFormat.HTML)).text())
        .isEqualTo("so\u00ADme text here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\uFEFF", "\n\n\n", "[", "](", "****", "<v >", "-->", "<<<>>>"})
  void readsAnythingInAnyFormat(String text) {
    for (TextFormat format : TextFormat.values()) {
      assertThat(SourceText.read(text, ReadingOptions.whole(format)).speakers()).isEmpty();
    }
  }

  private static Optional<String> speakerOf(SourceText source, String words) {
    return source.voiceName(source.voiceAt(source.text().indexOf(words)));
  }
}
