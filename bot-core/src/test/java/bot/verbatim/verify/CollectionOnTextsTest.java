package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.verify.speaker.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Checks the collection against the texts of its sources. A file belongs to the source whose id
/// its name begins with: `axrp-24.md` is all of it, `axrp-24-opening.md` a part.
///
/// `mvn -Ptexts test -pl bot-core -Dtexts=DIR -Dtest=CollectionOnTextsTest`
@Tag("texts")
class CollectionOnTextsTest {

  private final List<String> shown = new ArrayList<>();
  private int agreed;

  @Test
  void callsNothingWordForWordThatTheTextsDoNotHave() throws IOException {
    Collected collected = Collected.read();
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> text : TextsFolder.read().entrySet()) {
      Optional<Source> source = source(collected, text.getKey());
      if (source.isPresent()) {
        wrong.addAll(check(collected, source.get(), text.getKey(), text.getValue()));
      }
    }
    shown.forEach(System.out::println);
    System.out.printf("%d quotes agree, %d do not%n", agreed, shown.size());

    assertThat(agreed).isPositive();
    assertThat(wrong).isEmpty();
  }

  private List<String> check(Collected collected, Source source, String file, String text) {
    List<String> wrong = new ArrayList<>();
    Verifier verifier = Verifier.of(SourceText.read(text, reading(collected, source, file, text)));
    for (Quote quote : collected.quotes()) {
      if (quote.source().id().equals(source.id())) {
        Verdict verdict = verifier.check(collected.claim(quote));
        Fidelity found = verdict.fidelity();
        String line =
            "%s %s: recorded %s, found %s (%s) %s%n    %s%n    %s"
                .formatted(
                    file,
                    quote.id(),
                    quote.fidelity().key(),
                    found.key(),
                    verdict.confidence(),
                    verdict.findings(),
                    quote.text(),
                    verdict.passages().stream().map(Passage::exact).toList());
        boolean same = found == quote.fidelity();
        agreed += same ? 1 : 0;
        if (!same) {
          shown.add(line);
        }
        if (!same && (found.isWordForWord() || quote.fidelity().isWordForWord())) {
          wrong.add(line);
        }
      }
    }
    return wrong;
  }

  private static Optional<Source> source(Collected collected, String file) {
    return collected.quotes().stream()
        .map(Quote::source)
        .filter(source -> file.startsWith(source.id() + ".") || file.startsWith(source.id() + "-"))
        .max(Comparator.comparingInt(source -> source.id().length()));
  }

  private static ReadingOptions reading(
      Collected collected, Source source, String file, String text) {
    List<PersonNames> authors = collected.named(source.authors());
    ReadingOptions reading = ReadingOptions.whole(TextFormat.of(file, text)).with(authors);
    boolean heard = source.kind().equals("episode");
    ReadingOptions written = heard ? reading : reading.writtenBy(authors);
    return file.startsWith(source.id() + ".") ? written : written.partOnly();
  }
}
