package bot.verbatim.quote;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The note under every quote: how its words compare with the source, and other warnings.
public final class CredibilityNote {

  private CredibilityNote() {}

  /// The note of a quote, in plain sentences.
  public static String of(Quote quote) {
    return Stream.of(beginning(quote), decision(quote), quote.note())
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String beginning(Quote quote) {
    String title = title(quote.source());
    return switch (quote.fidelity()) {
      case VERBATIM -> "Word for word in " + sentence(title);
      case EDITED -> "Word for word, with marked cuts, in " + sentence(title);
      case PARAPHRASE -> "Paraphrase: not " + possessive(quote.speakerNames()) + " wording.";
      case SPLICED -> "Spliced: " + spliced(quote);
      case NOT_FOUND -> "Not found: all of " + title + " was read.";
      case UNCHECKED -> "Unchecked: nobody here could read the source.";
    };
  }

  private static String spliced(Quote quote) {
    return quote.attribution() == Attribution.MISATTRIBUTED
        ? "these words join those of several speakers."
        : "these words join parts that do not stand together in the source.";
  }

  /// The decision of a person on the attribution; empty if there is none.
  private static String decision(Quote quote) {
    if (quote.attributionReason().isEmpty()) {
      return "";
    }
    String word = quote.attribution().key();
    return Character.toUpperCase(word.charAt(0))
        + word.substring(1)
        + ": "
        + sentence(quote.attributionReason());
  }

  /// The title; in quotation marks if its punctuation would look like the end of a sentence.
  private static String title(Source source) {
    String title = source.title();
    return title.matches("(?s).*[.!?].*") ? "“" + title + "”" : title;
  }

  private static String possessive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  private static String sentence(String text) {
    return text.matches("(?s).*[.!?]") ? text : text + ".";
  }
}
