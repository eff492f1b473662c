package bot.verbatim.cite;

import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.text.HiddenCharacters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The source of a quote as a [BibTeX](https://www.bibtex.org/Format/) entry, with the words in its
/// note. Letters stay Unicode, which every current BibTeX and biber reads.
final class Bibtex {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// A name in which BibTeX finds the family name; any other is kept whole by braces.
  private static final Pattern PLAIN_NAME =
      Pattern.compile("[\\p{Lu}][\\p{L}.'’-]*( [\\p{L}.'’-]+)*");

  private Bibtex() {}

  static String of(Quote quote) {
    StringBuilder entry = new StringBuilder("@misc{").append(key(quote.id()));
    fields(quote)
        .forEach((name, value) -> entry.append(",\n  ").append(name).append(" = ").append(value));
    return entry.append("\n}\n").toString();
  }

  private static Map<String, String> fields(Quote quote) {
    Source source = quote.source();
    Map<String, String> fields = new LinkedHashMap<>();
    if (!source.authors().isEmpty()) {
      fields.put("author", authors(source.authors()));
    }
    fields.put("title", "{{" + escaped(source.title()) + "}}");
    date(source.date(), fields);
    if (source.venue() != null) {
      fields.put("howpublished", "{" + escaped(source.venue()) + "}");
    }
    if (source.ids().containsKey("arxiv")) {
      fields.put("archiveprefix", "{arXiv}");
    }
    id(source, "arxiv", "eprint", fields);
    id(source, "doi", "doi", fields);
    if (source.url() != null) {
      fields.put("url", "{" + url(source.url()) + "}");
    }
    fields.put("note", "{" + escaped(CitationWording.note(quote)) + "}");
    return fields;
  }

  private static void id(Source source, String id, String name, Map<String, String> fields) {
    @Nullable String value = source.ids().get(id);
    if (value != null) {
      fields.put(name, "{" + escaped(value) + "}");
    }
  }

  private static String authors(List<String> names) {
    return names.stream().map(Bibtex::name).collect(Collectors.joining(" and ", "{", "}"));
  }

  private static void date(@Nullable PartialDate date, Map<String, String> fields) {
    if (date != null) {
      fields.put("year", "{" + date.year() + "}");
    }
    if (date != null && date.month() > 0) {
      fields.put("month", MONTHS.get(date.month() - 1));
    }
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
