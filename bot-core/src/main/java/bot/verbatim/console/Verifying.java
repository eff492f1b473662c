package bot.verbatim.console;

import bot.verbatim.chat.Nearest;
import bot.verbatim.chat.PlainText;
import bot.verbatim.collection.Check;
import bot.verbatim.collection.Ledger;
import bot.verbatim.collection.Ledger.Held;
import bot.verbatim.collection.Problem;
import bot.verbatim.console.Arguments.WrongCall;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.verify.Claim;
import bot.verbatim.verify.Verdict;
import bot.verbatim.verify.Verifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `verify`: compares every quote of a source with its text, and records what it found.
final class Verifying {

  static final CallWords.Shape SHAPE =
      new CallWords.Shape("verify", List.of("partial", "write"), List.of("text"), List.of());

  private final Outside outside;
  private final Output out;
  private final Output err;

  Verifying(Outside outside, Output out, Output err) {
    this.outside = outside;
    this.out = out;
    this.err = err;
  }

  /// Runs the command.
  ///
  /// @throws IOException if the data folder cannot be read, or a file of it not be written
  int run(Arguments arguments) throws WrongCall, IOException {
    CallWords call = CallWords.read(SHAPE, arguments.rest());
    if (call.words().size() != 1) {
      throw new WrongCall(
          "verify takes the id of one source, as in ./verbatim verify axrp-24 --text FILE.");
    }
    Optional<String> file = call.value("text");
    if (file.isEmpty()) {
      throw new WrongCall("verify needs the source's text: add --text FILE.");
    }
    Path data = arguments.settings().data();
    Ledger ledger = Ledger.of(data);
    String wanted = sourceId(ledger, call.words().getFirst());
    List<Held> quotes = ledger.quotesOf(wanted);
    Source source = source(ledger, wanted, quotes);
    noteProblems(ledger, data);

    boolean whole = !call.has("partial");
    People people = new People(ledger.catalog());
    List<Speaker> speakers =
        quotes.stream().flatMap(held -> held.quote().speakers().stream()).distinct().toList();
    GivenText text =
        GivenText.read(file.get(), format -> people.reading(source, speakers, format, whole));
    Verifier verifier = Verifier.of(text.text());
    List<Compared> all = compare(quotes, verifier, people, whole);
    out.write(
        arguments.has("json")
            ? new VerifyJson().of(source, text, all)
            : new VerifyTable(outside.screen()).of(source, text, all));
    Recording recording =
        new Recording(
            text,
            whole,
            verifier,
            whole ? "compared with the whole text" : "compared with a part of the text",
            LocalDate.now(outside.clock()),
            people.jointVoice(source));
    List<Ledger.Finding> findings =
        all.stream().flatMap(compared -> recording.of(compared).stream()).toList();
    Output notes = arguments.has("json") ? err : out;
    notes.write(Tally.of(all));
    if (call.has("write")) {
      write(ledger, findings, data, notes);
    } else if (!findings.isEmpty()) {
      notes.write("Nothing was written. --write records this.\n");
    }
    return all.stream().anyMatch(compared -> compared.standing() == Standing.FAILS)
        ? ExitCode.NOTHING
        : ExitCode.OK;
  }

  private List<Compared> compare(
      List<Held> quotes, Verifier verifier, People people, boolean whole) {
    Progress progress = new Progress(err, outside.nanos());
    List<Compared> all = new ArrayList<>();
    for (Held held : quotes) {
      Claim claim = new Claim(held.quote().text(), people.whoSpeak(held.quote().speakers()));
      Verdict verdict = verifier.check(claim);
      all.add(new Compared(held, verdict, Standing.of(held.quote(), verdict, whole)));
      progress.at("Checked", all.size(), quotes.size(), "quotes");
    }
    return all;
  }

  /// The source that was meant: by its id, its title or its address.
  private static String sourceId(Ledger ledger, String typed) {
    return ledger.catalog().sources().stream()
        .filter(source ->
            source.id().equals(typed)
                || source.title().equalsIgnoreCase(typed)
                || typed.equals(source.url()))
        .map(Source::id)
        .findFirst()
        .orElse(typed);
  }

  private static Source source(Ledger ledger, String id, List<Held> quotes) throws WrongCall {
    Optional<Source> known =
        ledger.catalog().sources().stream().filter(source -> source.id().equals(id)).findFirst();
    if (known.isPresent() || !quotes.isEmpty()) {
      return known.orElseGet(() -> quotes.getFirst().quote().source());
    }
    throw new WrongCall("There is no source “" + id + "”. " + meant(ledger, id));
  }

  /// The source that was probably meant: by a slip of the finger, or by a word of its title.
  private static String meant(Ledger ledger, String typed) {
    Map<String, String> names = new HashMap<>();
    ledger.sourceNames().forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
    String folded = typed.toLowerCase(Locale.ROOT);
    return Nearest.to(folded, names.keySet())
        .map(near -> names.getOrDefault(near, near))
        .or(() ->
            ledger.catalog().sources().stream()
                .filter(source ->
                    (source.id() + " " + source.title()).toLowerCase(Locale.ROOT).contains(folded))
                .map(Source::id)
                .findFirst())
        .map(near -> "Did you mean “" + near + "”?")
        .orElse("./verbatim quotes sources lists all.");
  }

  private void noteProblems(Ledger ledger, Path data) {
    if (ledger.problems() > 0) {
      err.write(
          PlainText.onOneLine(
                  "Some entries of %s may be left out: ./verbatim check finds problems there."
                      .formatted(data))
              + "\n");
    }
  }

  private void write(Ledger ledger, List<Ledger.Finding> findings, Path data, Output notes)
      throws IOException {
    Set<Problem> before = Set.copyOf(Check.of(data));
    Ledger.Outcome outcome = ledger.record(findings);
    outcome
        .refused()
        .forEach((held, why) ->
            notes.write(
                PlainText.onOneLine("Not recorded, %s: %s".formatted(held.quote().id(), why))
                    + "\n"));
    int recorded = findings.size() - outcome.refused().size();
    if (outcome.files().isEmpty()) {
      notes.write("Nothing new to record.\n");
      return;
    }
    for (Path file : outcome.files()) {
      notes.write(PlainText.onOneLine("Wrote " + file) + "\n");
    }
    notes.write(recorded == 1 ? "Recorded 1 finding.\n" : "Recorded " + recorded + " findings.\n");
    List<Problem> after = Check.of(data);
    if (after.size() > before.size()) {
      notes.write("./verbatim check now says:\n");
      after.stream()
          .filter(problem -> !before.contains(problem))
          .forEach(problem -> notes.write(PlainText.onOneLine(problem.toString()) + "\n"));
    }
  }
}
