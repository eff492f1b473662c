package bot.verbatim.console;

import bot.verbatim.chat.PlainText;
import bot.verbatim.collection.Ledger;
import bot.verbatim.collection.Ledger.Held;
import bot.verbatim.console.Arguments.WrongCall;
import bot.verbatim.quote.Source;
import bot.verbatim.verify.Claim;
import bot.verbatim.verify.Format;
import bot.verbatim.verify.PassageVerifier;
import bot.verbatim.verify.Reading;
import bot.verbatim.verify.Verdict;
import bot.verbatim.verify.Verifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// `verify`: compares every quote of a source with its text, and records what it found.
final class Verifying {

  static final CallWords.Shape SHAPE =
      new CallWords.Shape(
          "verify", List.of("partial", "write", "fetch", "whole"), List.of("text"), List.of());

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
    CallWords call = read(arguments);
    Path data = arguments.settings().data();
    Ledger ledger = Ledger.of(data, new PassageVerifier());
    ChosenSource chosen = choose(ledger, data, call.words().getFirst());
    People people = new People(ledger.catalog());
    boolean whole = call.has("fetch") ? call.has("whole") : !call.has("partial");
    Function<Format, Reading> reading =
        format -> people.reading(chosen.source(), chosen.speakers(), format, whole);
    GivenText text = text(call.value("text").orElse(null), chosen.source(), reading);
    Verifier verifier = Verifier.of(text.text());
    List<Compared> all = compare(chosen.quotes(), verifier, people, whole);
    if (call.has("write") && whole) {
      new OtherWork(chosen.source(), text).refuse(all);
    }
    boolean json = arguments.has("json");
    out.write(
        json
            ? new VerifyJson().of(chosen.source(), text, all)
            : new VerifyTable(outside.screen()).of(chosen.source(), text, all));
    Output notes = json ? err : out;
    notes.write(Tally.of(all));
    Recording recording =
        new Recording(
            text,
            whole,
            verifier,
            method(text, whole, call.has("fetch")),
            LocalDate.now(outside.clock()),
            people.jointVoice(chosen.source()));
    List<Ledger.Finding> findings =
        all.stream().flatMap(compared -> recording.of(compared).stream()).toList();
    boolean isRecorded = true;
    if (call.has("write")) {
      isRecorded = new Writing(ledger, data, notes).write(findings);
    } else if (!findings.isEmpty()) {
      notes.write("Nothing was written. --write records this.\n");
    }
    return isRecorded && all.stream().noneMatch(compared -> compared.standing() == Standing.FAILS)
        ? ExitCode.OK
        : ExitCode.NOTHING;
  }

  /// What is left out is told even where the source is not found, for it may be that.
  private ChosenSource choose(Ledger ledger, Path data, String typed)
      throws WrongCall, IOException {
    try {
      return ChosenSource.of(ledger, typed);
    } finally {
      noteProblems(ledger, data);
    }
  }

  private GivenText text(@Nullable String file, Source source, Function<Format, Reading> reading)
      throws WrongCall {
    if (file == null) {
      return new SourcePage(outside.fetcher()).read(source, reading);
    }
    new Progress(err, outside.nanos()).reading(file);
    return GivenText.read(file, reading);
  }

  private static CallWords read(Arguments arguments) throws WrongCall {
    CallWords call = CallWords.read(SHAPE, arguments.rest());
    if (call.words().size() != 1) {
      throw new WrongCall(
          "verify takes the id of one source, as in ./verbatim verify axrp-24 --text FILE.");
    }
    boolean file = call.value("text").isPresent();
    if (file == call.has("fetch")) {
      throw new WrongCall(
          file
              ? "verify takes --text FILE or --fetch, not both."
              : "verify needs the source's text: add --text FILE, or --fetch to fetch its page.");
    }
    if (file && call.has("whole")) {
      throw new WrongCall("A file is taken for the whole work without --whole. Leave it out.");
    }
    return call;
  }

  private static String method(GivenText text, boolean whole, boolean fetched) {
    String what = whole ? "compared with the whole text" : "compared with a part of the text";
    return fetched ? what + ", fetched from " + text.name() : what;
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

  private void noteProblems(Ledger ledger, Path data) {
    if (ledger.problems() > 0) {
      err.write(
          PlainText.onOneLine(
                  "Some entries of %s may be left out: ./verbatim check finds problems there."
                      .formatted(data))
              + "\n");
    }
  }
}
