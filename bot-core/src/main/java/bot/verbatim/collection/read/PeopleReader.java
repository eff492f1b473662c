package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.collection.syntax.FoldedText;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Person.Affiliation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the entries of people.yaml; an alias must belong to one person only.
final class PeopleReader {

  private static final Comparator<Affiliation> BY_START =
      Comparator.comparing(Affiliation::from, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<String, String> ids = new HashMap<>();
  private final Diagnostics findings;

  PeopleReader(Diagnostics findings) {
    this.findings = findings;
  }

  Person read(FieldReader entry) {
    String id = entry.text("id").orElse("");
    List<String> aliases = entry.texts("aliases");
    for (String alias : aliases) {
      String other = ids.putIfAbsent(FoldedText.words(alias), id);
      if (other != null && !other.equals(id)) {
        findings.warning(
            entry.line("aliases"),
            "%s is already an alias of %s: write it for one of them"
                .formatted(DisplayedValue.value(alias), DisplayedValue.value(other)));
      }
    }
    List<Affiliation> affiliations =
        entry.children("affiliations", EntryShape.AFFILIATION).stream()
            .map(this::affiliation)
            .sorted(BY_START)
            .toList();
    return new Person(
        id, entry.text("name").orElse(""), aliases, entry.url("url").orElse(null), affiliations);
  }

  private Affiliation affiliation(FieldReader entry) {
    @Nullable PartialDate from = entry.date("from").orElse(null);
    @Nullable PartialDate until = entry.date("until").orElse(null);
    if (from != null && until != null && until.compareTo(from) < 0 && until.year() < from.year()) {
      findings.fault(
          entry.line("until"), "`until` is before `from`: write the later date in `until`");
    }
    return new Affiliation(entry.text("with").orElse(""), from, until);
  }
}
