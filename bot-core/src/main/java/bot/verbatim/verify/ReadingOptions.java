package bot.verbatim.verify;

import java.util.List;

/// How to read a source's text.
///
/// @param format how it is written down
/// @param whole whether it is all of the work; if not, nothing can be called absent
/// @param people who may speak in it: authors, hosts, guests, those whom quotes name
/// @param authors who speaks where the text shows no turns, as in a post or a paper; empty for
///   recordings, where that is unknown
public record ReadingOptions(
    TextFormat format, boolean whole, List<PersonNames> people, List<PersonNames> authors) {

  public ReadingOptions {
    people = List.copyOf(people);
    authors = List.copyOf(authors);
  }

  /// A whole recording or page of which nothing else is known.
  public static ReadingOptions whole(TextFormat format) {
    return new ReadingOptions(format, true, List.of(), List.of());
  }

  /// The same with people who may speak in it.
  public ReadingOptions with(List<PersonNames> mayspeak) {
    return new ReadingOptions(format, whole, mayspeak, authors);
  }

  /// The same, written by these authors where no turns show.
  public ReadingOptions writtenBy(List<PersonNames> writers) {
    return new ReadingOptions(format, whole, people, writers);
  }

  /// The same of a text that is only a part of the work.
  public ReadingOptions partOnly() {
    return new ReadingOptions(format, false, people, authors);
  }
}
