package bot.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

  private static final String WORDS = "We should stop all cats now";

  /// `W` is the words.
  private static final List<String> QUOTATIONS =
      List.of(
          "“W.”",
          "\"W\".",
          "＂W.＂",
          "〝W.〞",
          "❝W.❞",
          "‟W.”",
          "``W.''",
          "''W.''",
          "&quot;W.&quot;",
          "&ldquo;W&rdquo;.",
          "\"W.\"\u00a0",
          "\u00a0“W.” ",
          "«\u00a0W.\u00a0»",
          "„W.“",
          ",,W.''",
          "»W.«",
          "「W。」",
          "'W.'",
          "‘W’.",
          "`W´",
          "— “W.”",
          "(“W.”)",
          "*\"W.\"*",
          "“W",
          "W.”",
          "“‘W.’”",
          "\"W\" (2023)");

  @Test
  void removesMarksOfEveryKindFromTheEdges() {
    for (String quotation : QUOTATIONS) {
      String bare = QuotationMarks.without(quotation.replace("W", WORDS));
      assertThat(bare)
          .as(quotation)
          .contains(WORDS)
          .doesNotContainPattern("[\"“”„‟＂〝〞❝❞«»「」‘’'`´]|&[a-z]+;|^\\s|\\s$");
      assertThat(QuotationMarks.quote(quotation.replace("W", WORDS))).as(quotation).isTrue();
      assertThat(QuotationMarks.quote(bare)).as(bare).isFalse();
    }
  }

  @Test
  void removesMarksAroundAQuotationInside() {
    bare("He said: \"We should stop.\"", "He said: We should stop.");
    bare("He said: \"Stop\", and left.", "He said: Stop, and left.");
    bare("“We should,” he said, “stop.”", "We should, he said, stop.");
    bare("“Yes,” and “no.”", "Yes, and no.");
    bare("He wrote “we should stop now” on it.", "He wrote we should stop now on it.");
    bare("He wrote: “we should stop now and", "He wrote: we should stop now and");
    bare("He said “No.” and left.", "He said No. and left.");
    bare("He said: ‘we must stop it all’ and left.", "He said: we must stop it all and left.");
    bare("他说：“停止”，然后走了。", "他说：停止，然后走了。");
  }

  @Test
  void keepsMarksOfATermApostrophesAndMeasures() {
    for (String words :
        List.of(
            "The “alignment tax” is small.",
            "It is a 5\" nail in a 6\" plank of wood.",
            "'Tis the dogs' fault",
            "Don’t stop the ’90s cats’ paws, it’s theirs.",
            "Rock ’n’ roll",
            "\"",
            "",
            "No marks: none at all.")) {
      assertThat(QuotationMarks.without(words)).isEqualTo(words);
      assertThat(QuotationMarks.quote(words)).as(words).isFalse();
    }
  }

  private static void bare(String words, String expected) {
    assertThat(QuotationMarks.without(words)).isEqualTo(expected);
    assertThat(QuotationMarks.quote(words)).as(words).isTrue();
  }
}
