package bot.verbatim.cite;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.text.HiddenCharacters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The source of a quote as a [BibTeX](https://www.bibtex.org/Format/) entry, with the words in its
/// note. Letters stay Unicode, which every current BibTeX and biber reads.
final class Bibtex {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// A name in which BibTeX finds the family name; any other is kept whole by braces.
  private static final Pattern PLAIN_NAME =
      Pattern.compile("[\\p{Lu}][\\p{L}.'’-]*+( [\\p{L}.'’-]++)*+");

  private Bibtex() {}

  static String of(Quote quote) {
    Source source = quote.source();
    Optional<PartialDate> date = Optional.ofNullable(source.date());
    Optional<String> arxiv = Optional.ofNullable(source.ids().get("arxiv"));
    return "@misc{"
        + key(quote.id())
        + field("author", authors(source.authors()))
        + field("title", Optional.of("{" + escaped(source.title()) + "}"))
        + field("year", date.map(day -> String.valueOf(day.year())))
        + date.filter(day -> day.month() > 0)
            .map(day -> ",\n  month = " + MONTHS.get(day.month() - 1))
            .orElse("")
        + field("howpublished", Optional.ofNullable(source.venue()).map(Bibtex::escaped))
        + field("archiveprefix", arxiv.map(_ -> "arXiv"))
        + field("eprint", arxiv.map(Bibtex::escaped))
        + field("doi", Optional.ofNullable(source.ids().get("doi")).map(Bibtex::escaped))
        + field("url", Optional.ofNullable(source.url()).map(Bibtex::url))
        + field("note", Optional.of(escaped(CitationWording.note(quote))))
        + "\n}\n";
  }

  private static String field(String name, Optional<String> value) {
    return value.map(known -> ",\n  " + name + " = {" + known + "}").orElse("");
  }

  private static Optional<String> authors(List<String> names) {
    return names.stream().map(Bibtex::name).reduce((one, next) -> one + " and " + next);
  }

  private static String key(String id) {
    String key = id.replaceAll("[^A-Za-z0-9-]", "");
    return key.isEmpty() ? "quote" : key;
  }

  private static String name(String name) {
    boolean isPlain = PLAIN_NAME.matcher(name).matches() && !name.contains(" and ");
    return isPlain ? escaped(name) : "{" + escaped(name) + "}";
  }

  /// Percent-encodes braces, since BibTeX counts even those after a backslash.
  private static String url(String url) {
    return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
  }

  private static String escaped(String text) {
    return HiddenCharacters.without(text.replaceAll("\\s+", " "))
        .codePoints()
        .mapToObj(Bibtex::escaped)
        .collect(Collectors.joining());
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\\' -> "\\textbackslash{}";
      case '{' -> "\\textbraceleft{}";
      case '}' -> "\\textbraceright{}";
      case '~' -> "\\textasciitilde{}";
      case '^' -> "\\textasciicircum{}";
      case '<' -> "\\textless{}";
      case '>' -> "\\textgreater{}";
      case '|' -> "\\textbar{}";
      case '$', '&', '%', '#', '_' -> "\\" + (char) c;
      default -> Character.toString(c);
    };
  }
}
