package bot.verbatim.chat.card;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One part of a card. Its text is clean, of any length and not escaped for any platform; only
/// words of quotes may be of several lines.
public sealed interface CardPart
    permits CardPart.Heading,
        CardPart.RealWords,
        CardPart.ClaimedWords,
        CardPart.Line,
        CardPart.SourceLine,
        CardPart.Note,
        EvidencePassage,
        EvidenceFact {

  /// The part as one piece of plain text, for screen readers and where room is short.
  ///
  /// @param cut shortens each text of the part to the room that there is
  default String text(UnaryOperator<String> cut) {
    return switch (this) {
      case Heading(String title) -> cut.apply(title);
      case RealWords(String lead, String words, _) ->
          (lead.isEmpty() ? "“" : cut.apply(lead) + " “") + cut.apply(words) + "”";
      case ClaimedWords(String lead, String words) -> cut.apply(lead) + " " + cut.apply(words);
      case Line(String line) -> cut.apply(line);
      case SourceLine(String title, _) -> SourceLine.NAME + cut.apply(title);
      case Note(String sentences) -> cut.apply(sentences);
      case EvidencePassage passage ->
          cut.apply(passage.heading()) + " “" + cut.apply(passage.exact()) + "”";
      case EvidenceFact(String name, String value) -> name + ": " + cut.apply(value);
    };
  }

  /// What the quote is about.
  record Heading(String title) implements CardPart {}

  /// Words of the source, the only ones that stand in quotation marks.
  ///
  /// @param lead what the words are; empty on a card of which they are the quote itself
  /// @param words without the marks
  /// @param url where they can be read, or null where that is the quote's own source
  record RealWords(String lead, String words, @Nullable String url) implements CardPart {}

  /// Words that are not the source's own; no quotation marks stand around them.
  ///
  /// @param lead what the words are; never empty
  record ClaimedWords(String lead, String words) implements CardPart {}

  /// Who is said to have said it, how far the source is to be trusted, or what is missing.
  record Line(String text) implements CardPart {}

  /// The work, and where in it.
  ///
  /// @param title with the locator, where there is one
  /// @param url where the work can be read, or null where no address is known
  record SourceLine(String title, @Nullable String url) implements CardPart {

    /// Stands before the title.
    public static final String NAME = "Source: ";
  }

  /// Whether these are the words, and what else a reader must know.
  record Note(String sentences) implements CardPart {}
}
