package bot.verbatim.verify;

import java.util.List;

/// How to read a source's text.
///
/// @param format the text's file format
/// @param whole whether the text is the complete work; if not, no quote is reported as not found
/// @param people possible speakers: authors, hosts, guests, persons whom quotes name
/// @param authors the speakers where the text shows no turns, as in a post or a paper; empty for
///   recordings, where they are unknown
public record ReadingOptions(
    TextFormat format, boolean whole, List<PersonNames> people, List<PersonNames> authors) {

  public ReadingOptions {
    people = List.copyOf(people);
    authors = List.copyOf(authors);
  }

  /// A complete recording or page of which nothing else is known.
  public static ReadingOptions whole(TextFormat format) {
    return new ReadingOptions(format, true, List.of(), List.of());
  }

  /// A copy with these possible speakers.
  public ReadingOptions with(List<PersonNames> mayspeak) {
    return new ReadingOptions(format, whole, mayspeak, authors);
  }

  /// A copy with these authors, who speak where the text shows no turns.
  public ReadingOptions writtenBy(List<PersonNames> writers) {
    return new ReadingOptions(format, whole, people, writers);
  }

  /// A copy for a text that is only a part of the work.
  public ReadingOptions partOnly() {
    return new ReadingOptions(format, false, people, authors);
  }
}
