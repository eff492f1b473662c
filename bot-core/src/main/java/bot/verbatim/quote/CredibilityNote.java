package bot.verbatim.quote;

/// What is shown under every quote: whether these are the words, and what else a reader must know.
public final class CredibilityNote {

  private CredibilityNote() {}

  /// One or two plain sentences on how far this quote can be trusted.
  public static String of(Quote quote) {
    StringBuilder note = new StringBuilder(beginning(quote));
    append(note, decision(quote));
    append(note, quote.note());
    return note.toString();
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

  /// What a person decided beyond the check, which says more than the fidelity does.
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

  private static void append(StringBuilder note, String sentence) {
    if (!sentence.isEmpty()) {
      note.append(' ').append(sentence);
    }
  }

  /// Within quotation marks where it would else seem to be a sentence of the note.
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
