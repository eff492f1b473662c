package bot.verbatim.audit;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.text.Folding;
import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks up the names by which a text may refer to people.
public record SpeakerNames(Catalog catalog) {

  /// A person by id, name or alias, with all aliases in the collection; a plain name if unknown.
  public PersonNames who(String name) {
    String folded = Folding.lowerCase(name);
    for (Person person : catalog.people()) {
      if (person.id().equals(name)
          || Folding.lowerCase(person.name()).equals(folded)
          || person.aliases().stream().anyMatch(it -> Folding.lowerCase(it).equals(folded))) {
        return new PersonNames(person.name(), person.aliases());
      }
    }
    return PersonNames.named(name);
  }

  List<PersonNames> whoSpeak(List<Speaker> speakers) {
    return speakers.stream().map(speaker -> who(speaker.name())).toList();
  }

  /// How to read a source's text.
  ///
  /// @param quoted the speakers of its quotes
  ReadingOptions reading(Source source, List<Speaker> quoted, TextFormat format, boolean whole) {
    Set<PersonNames> people = new LinkedHashSet<>(authors(source));
    people.addAll(whoSpeak(quoted));
    List<PersonNames> authors = source.isWritten() ? authors(source) : List.of();
    return new ReadingOptions(format, whole, new ArrayList<>(people), authors);
  }

  /// The name that the reader reports as the speaker of a text by several authors; empty for one
  /// author or none.
  String jointVoice(Source source) {
    return source.authors().size() > 1 ? String.join(", ", source.authors()) : "";
  }

  private List<PersonNames> authors(Source source) {
    return source.authors().stream().map(this::who).toList();
  }
}
