package bot.verbatim.discord;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A reply of each kind, by the name of its golden file.
final class Samples {

  static final Request ASKED =
      new Request(
          new Place("discord:guild:1", "2", "discord:user:3"),
          "quote",
          Map.of("about", "oversight"));

  private Samples() {}

  static Map<String, Reply> all() {
    Map<String, Reply> all = new LinkedHashMap<>();
    for (Fidelity fidelity : Fidelity.values()) {
      all.put("quote-" + fidelity.key(), found(List.of(SampleQuotes.of(fidelity)), 1));
    }
    all.put("quotes-more", more());
    all.put("quotes-too-many", tooMany());
    all.put("quote-long", found(List.of(SampleQuotes.endless()), 1));
    all.put(
        "quotes-long",
        found(List.of(SampleQuotes.endless(), SampleQuotes.of(Fidelity.PARAPHRASE)), 2));
    Topic oversight = new Topic("oversight", "Oversight", List.of(), "");
    Topic debate = new Topic("debate", "AI debate", List.of(), "");
    all.put("nothing-found", new Reply.NothingFound("oversihgt", List.of(oversight, debate)));
    all.put("nothing-near", new Reply.NothingFound("@everyone <@123> <@&42>", List.of()));
    all.put(
        "topics",
        new Reply.Topics(List.of(new Counted<>(oversight, 17), new Counted<>(debate, 3))));
    all.put(
        "sources",
        new Reply.Sources(
            List.of(new Counted<>(SampleQuotes.EPISODE, 23), new Counted<>(SampleQuotes.POST, 1))));
    all.put("why", SampleQuotes.why(Fidelity.SPLICED));
    all.put("why-unchecked", SampleQuotes.why(Fidelity.UNCHECKED));
    all.put("citation", citation("Markdown"));
    all.put("citation-file", citation("With backticks"));
    all.put("help", help());
    all.put("problem", new Reply.Problem("There is no page 7: 12 quotes match in all."));
    all.put("failure", new Reply.Failure("r-4711"));
    return all;
  }

  private static Reply.Quotes found(List<Quote> quotes, long total) {
    return new Reply.Quotes(quotes, total, List.of());
  }

  private static Reply more() {
    List<Quote> three =
        List.of(
            SampleQuotes.of(Fidelity.VERBATIM),
            SampleQuotes.of(Fidelity.PARAPHRASE),
            SampleQuotes.of(Fidelity.SPLICED));
    return new Reply.Quotes(three, 17, List.of(new Action("More", ASKED.with("page", "2"))));
  }

  private static Reply tooMany() {
    Request next = ASKED.with("limit", "10").with("page", "2");
    return new Reply.Quotes(SampleQuotes.many(10), 25, List.of(new Action("More", next)));
  }

  private static Reply citation(String shown) {
    Map<String, String> formats = new LinkedHashMap<>();
    formats.put(
        "Markdown", "> Checking an answer is often easier than finding it.\n\n— Ada Moreno");
    formats.put("BibTeX", "@misc{hour-12,\n  author = {Ben Okafor},\n}");
    formats.put("With backticks", "a `code` and ```a fence```");
    Request other =
        new Request(ASKED.place(), "quotes cite", Map.of("id", "k7f3-q")).with("format", "bibtex");
    return new Reply.Citation(
        SampleQuotes.of(Fidelity.VERBATIM), formats, shown, List.of(new Action("BibTeX", other)));
  }

  private static Reply help() {
    OptionSpec about = new OptionSpec("about", "a topic", new OptionSpec.Text(true), false);
    OptionSpec id = new OptionSpec("id", "the quote's id", new OptionSpec.Text(false), true);
    return new Reply.Help(
        List.of(
            new CommandSpec("quote", "Quotes on a topic", List.of(about)),
            new CommandSpec("quotes why", "Why a quote is rated so", List.of(id))));
  }
}
