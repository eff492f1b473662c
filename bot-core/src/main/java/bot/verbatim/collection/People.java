package bot.verbatim.collection;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Person.Affiliation;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads an entry of people.yaml.
final class People {

  private static final Comparator<Affiliation> BY_START =
      Comparator.comparing(Affiliation::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  private People() {}

  static Person read(Entry entry, Findings findings) {
    List<Affiliation> affiliations =
        entry.children("affiliations", Shape.AFFILIATION).stream()
            .map(affiliation -> affiliation(affiliation, findings))
            .sorted(BY_START)
            .toList();
    return new Person(
        entry.text("id").orElse(""),
        entry.text("name").orElse(""),
        entry.texts("aliases"),
        entry.url("url").orElse(null),
        affiliations);
  }

  private static Affiliation affiliation(Entry entry, Findings findings) {
    @Nullable PartialDate from = entry.date("from").orElse(null);
    @Nullable PartialDate until = entry.date("until").orElse(null);
    if (from != null && until != null && until.compareTo(from) < 0 && until.year() < from.year()) {
      findings.fault(
          entry.line("until"), "`until` is before `from`: write the later date in `until`");
    }
    return new Affiliation(entry.text("with").orElse(""), from, until);
  }
}
