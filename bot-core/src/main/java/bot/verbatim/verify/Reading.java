package bot.verbatim.verify;

import java.util.List;

/// How to read a source's text.
///
/// @param format how it is written down
/// @param whole whether it is all of the work; if not, nothing can be called absent
/// @param people who may speak in it: authors, hosts, guests, those whom quotes name
/// @param authors who speaks where the text shows no turns, as in a post or a paper; empty for
///   recordings, where that is unknown
public record Reading(Format format, boolean whole, List<Who> people, List<Who> authors) {

  public Reading {
    people = List.copyOf(people);
    authors = List.copyOf(authors);
  }

  /// A whole recording or page of which nothing else is known.
  public static Reading whole(Format format) {
    return new Reading(format, true, List.of(), List.of());
  }

  /// The same with people who may speak in it.
  public Reading with(List<Who> mayspeak) {
    return new Reading(format, whole, mayspeak, authors);
  }

  /// The same, written by these authors where no turns show.
  public Reading writtenBy(List<Who> writers) {
    return new Reading(format, whole, people, writers);
  }

  /// The same of a text that is only a part of the work.
  public Reading partOnly() {
    return new Reading(format, false, people, authors);
  }
}
