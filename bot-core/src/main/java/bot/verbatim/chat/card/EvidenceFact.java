package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.card.CardPart.Note;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.PartialDate;
import bot.verbatim.quote.Quote;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A named fact behind the verdict on a quote.
public record EvidenceFact(String name, String value) implements CardPart {

  /// Number of hash digits shown. Chosen by hand.
  private static final int HASH_SHOWN = 12;

  /// What the words were compared with.
  static List<EvidenceFact> of(Quote quote) {
    Evidence evidence = quote.evidence();
    String work = PlainText.onOneLine(quote.source().shownTitle());
    String text =
        evidence == null
            ? "nothing yet"
            : switch (evidence.coverage()) {
              case WHOLE -> "all of " + work;
              case PART -> "a part of " + work;
              case QUOTED -> "what others quote of " + work;
              case NONE -> "nothing: we have no copy of " + work;
            };
    return List.of(new EvidenceFact("Compared with", text));
  }

  /// How, by whom and when the words were checked, in one line; empty if nobody did.
  static Optional<Note> details(Quote quote) {
    return Optional.ofNullable(quote.evidence())
        .map(evidence ->
            Stream.of(
                    evidence.method(),
                    evidence.by().isBlank() ? "" : "by " + evidence.by(),
                    day(evidence.checked()),
                    evidence.confidence() == null
                        ? ""
                        : "confidence " + evidence.confidence().name().toLowerCase(Locale.ROOT),
                    hash(evidence))
                .map(PlainText::onOneLine)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; ")))
        .filter(details -> !details.isEmpty())
        .map(details -> new Note("Details: " + details));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null
        ? "date unknown"
        : new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).shown();
  }

  private static String hash(Evidence evidence) {
    String hash = evidence.textSha256();
    if (hash == null || evidence.coverage() == Coverage.NONE) {
      return "";
    }
    boolean isLong = hash.length() > HASH_SHOWN;
    return "SHA-256 " + (isLong ? hash.substring(0, HASH_SHOWN) + "…" : hash);
  }
}
