package bot.verbatim.console.operate;

import bot.verbatim.audit.AuditResult;
import bot.verbatim.audit.ReferenceText;
import bot.verbatim.audit.VerifiedQuote;
import bot.verbatim.chat.PlainText;
import bot.verbatim.console.draw.FindingSentences;
import bot.verbatim.console.draw.LineWrapper;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.console.draw.Screen.Style;
import bot.verbatim.console.draw.TextTable;
import bot.verbatim.console.draw.TextTable.Line;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Source;
import bot.verbatim.verify.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Formats results of checks as a table.
record VerifyTable(Screen screen) {

  /// Maximum length of a passage in code points; JSON has all of it. Chosen by hand; no test tells.
  private static final int LONGEST = 400;

  /// Maximum length of a locator in code points; some headings are whole sentences. Chosen by hand;
  /// no test tells.
  private static final int PLACE = 60;

  /// Maximum number of passages per quote. Chosen by hand; no test tells.
  private static final int MOST_PASSAGES = 4;

  /// What was read, and a row for each quote.
  String of(AuditResult result) {
    Source source = result.source();
    ReferenceText text = result.text();
    List<VerifiedQuote> all = result.quotes();
    StringBuilder out = new StringBuilder();
    paragraph(out, Style.STRONG, source.id() + ": " + source.title());
    paragraph(out, Style.PLAIN, read(text));
    paragraph(out, Style.FAINT, "SHA-256: " + text.sha256());
    if (all.isEmpty()) {
      return out.append("\nThe collection has no quotes of this source yet.\n").toString();
    }
    TextTable rows = new TextTable(screen);
    rows.add(
        List.of("id", "recorded", "now"), List.of(new Line(Style.FAINT, "the closest real words")));
    for (VerifiedQuote compared : all) {
      rows.add(
          List.of(
              compared.quote().id(),
              compared.quote().fidelity().key(),
              compared.verdict().fidelity().key()),
          lines(compared));
    }
    return out.append('\n').append(rows.text()).append('\n').toString();
  }

  /// Describes a text and its speakers.
  static String read(ReferenceText given) {
    List<String> speakers = given.verifier().speakers();
    String who =
        !given.verifier().hasTurns()
            ? "no speaker turns marked"
            : "speakers: " + PlainText.cut(String.join(", ", speakers), 200);
    return "Read: %s (%s, about %,d words, %s; %s)"
        .formatted(
            given.name(),
            given.formatShown(),
            given.words(),
            given.verifier().isWhole() ? "the whole work" : "a part of the work",
            who);
  }

  private static List<Line> lines(VerifiedQuote compared) {
    List<Line> lines = new ArrayList<>();
    switch (compared.status()) {
      case HOLDS -> {}
      case FAILS ->
          lines.add(new Line(Style.BAD, "What is recorded does not hold." + stays(compared)));
      case JUDGED -> lines.add(new Line(Style.CAUTION, "The check is unsure." + stays(compared)));
      case NEW -> lines.add(new Line(Style.CAUTION, "Not checked before."));
      case OPEN -> lines.add(new Line(Style.CAUTION, "This text does not tell."));
    }
    lines.addAll(passages(compared.verdict()));
    return lines;
  }

  private static String stays(VerifiedQuote compared) {
    return compared
        .judge()
        .map(who -> " It is the judgement of %s, and stays.".formatted(who))
        .orElse("");
  }

  /// The passages of a verdict with speakers and locators, then its findings and confidence.
  static List<Line> passages(Verdict verdict) {
    List<Line> lines = new ArrayList<>();
    boolean pieces = verdict.fidelity().isWordForWord() || verdict.fidelity() == Fidelity.SPLICED;
    for (Passage passage : verdict.passages().stream().limit(pieces ? MOST_PASSAGES : 1).toList()) {
      lines.add(Line.plain("“" + PlainText.cut(passage.exact(), LONGEST) + "”"));
      lines.add(new Line(Style.FAINT, "— " + whoAndWhere(passage)));
    }
    if (verdict.passages().isEmpty()) {
      lines.add(Line.plain("Nothing similar."));
    }
    for (String sentence : FindingSentences.sentences(verdict)) {
      lines.add(new Line(Style.CAUTION, PlainText.cut(sentence, LONGEST)));
    }
    if (!verdict.fidelity().isWordForWord()) {
      String sure = verdict.confidence().name().toLowerCase(Locale.ROOT);
      lines.add(new Line(Style.FAINT, "Confidence: " + sure));
    }
    return lines;
  }

  private static String whoAndWhere(Passage passage) {
    String who = passage.speaker() == null ? "no speaker marked" : passage.speaker();
    return passage.locator().isEmpty()
        ? who
        : who + ", at " + PlainText.cut(passage.locator(), PLACE);
  }

  private void paragraph(StringBuilder out, Style style, String text) {
    for (String line : LineWrapper.lines(PlainText.onOneLine(text), screen.width())) {
      out.append(style == Style.PLAIN ? line : screen.paint(style, line)).append('\n');
    }
  }
}
