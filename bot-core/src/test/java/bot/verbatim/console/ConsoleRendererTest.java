package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.RendererContract;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.chat.card.CardContract;
import bot.verbatim.console.draw.CellWidths;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.console.draw.ConsoleRenderer;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsoleRendererTest implements RendererContract, CardContract {

  @Override
  public String everythingShown(Reply reply) {
    return new ConsoleRenderer(new Screen(100, false), CommandSyntax.CHAT)
        .render(reply)
        .lines()
        .map(line -> line.startsWith("│") ? line.substring(1).strip() : line)
        .collect(Collectors.joining(" "));
  }

  @Test
  void writesNoEscapeWithoutColour() {
    assertThat(drawn(new Screen(80, false))).doesNotContain("\u001b");
  }

  @Test
  void saysTheSameWithColourAsWithout() {
    String coloured = drawn(new Screen(80, true));
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(drawn(new Screen(80, false)));
  }

  @Test
  void neverCutsALinkHoweverNarrowTheScreen() {
    String url = "https://example.org/" + "long/".repeat(40);
    Quote quote =
        SampleQuotes.with(
            SampleQuotes.of(Fidelity.VERBATIM),
            "Words.",
            SampleQuotes.source("s", "T", url, "V", SampleQuotes.POST.credibility()));
    assertThat(render(new Reply.Quotes(List.of(quote), 1, List.of()), 40))
        .contains("│ " + url + "\n");
  }

  @Test
  void keepsTextWithinTheScreen() {
    for (int columns : new int[] {20, 30, 40, 60, 100}) {
      assertThat(drawn(new Screen(columns, false)).lines())
          .filteredOn(line -> !line.contains("://"))
          .allSatisfy(line -> assertThat(CellWidths.width(line)).isLessThanOrEqualTo(columns));
    }
  }

  @Test
  void writesTheNextCommandForAShellSoThatNothingInItIsRun() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("about", "it's $(rm -rf ~)");
    options.put("page", "2");
    Request next = new Request(new Place("c", "c", "p"), "quote", options);
    Reply reply = new Reply.Quotes(SampleQuotes.all(), 12, List.of(new Action("More", next)));
    assertThat(new ConsoleRenderer(new Screen(80, false), CommandSyntax.SHELL).render(reply))
        .contains("1–6 of 12\nMore: ./verbatim quote --page 2 'it'\\''s $(rm -rf ~)'\n");
    assertThat(render(reply, 80)).contains("More: /quote about:\"it's $(rm -rf ~)\" page:2\n");
  }

  @Test
  void opensTheSourceAtThePassage() {
    assertThat(render(SampleQuotes.why(Fidelity.PARAPHRASE), 80))
        .contains(
            "https://hour.example/12#:~:text=It%20takes%20less%20to%20judge%20a%20proof%20than%20to%20write%20one\n");
  }

  private static String drawn(Screen screen) {
    ConsoleRenderer renderer = new ConsoleRenderer(screen, CommandSyntax.CHAT);
    StringBuilder all = new StringBuilder();
    all.append(renderer.render(new Reply.Quotes(SampleQuotes.all(), 6, List.of())));
    SampleQuotes.all()
        .forEach(quote -> all.append(renderer.render(SampleQuotes.why(quote.fidelity()))));
    return all.toString();
  }

  private static String render(Reply reply, int columns) {
    return new ConsoleRenderer(new Screen(columns, false), CommandSyntax.CHAT).render(reply);
  }
}
