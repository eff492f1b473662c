package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A named fact behind the rating of a quote.
public record EvidenceFact(String name, String value) implements CardPart {

  /// Number of hash digits shown. Chosen by hand.
  private static final int HASH_SHOWN = 12;

  /// Facts on how a quote was checked, whom it is attributed to, and how credible its source is.
  public static List<EvidenceFact> of(Quote quote) {
    List<EvidenceFact> facts = new ArrayList<>();
    check(facts, quote);
    boolean isSourced = quote.attribution() == Attribution.SOURCED;
    add(facts, isSourced ? "Said by" : "Ascribed to", speakers(quote, "then with "));
    add(facts, "Attribution", attribution(quote));
    credibility(facts, quote.source());
    return List.copyOf(facts);
  }

  private static void check(List<EvidenceFact> facts, Quote quote) {
    Evidence evidence = quote.evidence();
    if (evidence == null) {
      add(facts, "Checked", "no check of the words was recorded");
      return;
    }
    add(facts, "Text read", coverage(evidence.coverage(), quote.source().title()));
    String hash = evidence.textSha256();
    if (hash != null && evidence.coverage() != Coverage.NONE) {
      boolean isLong = hash.length() > HASH_SHOWN;
      add(facts, "Its SHA-256", isLong ? hash.substring(0, HASH_SHOWN) + "…" : hash);
    }
    add(facts, "Checked", checked(evidence));
    add(facts, "How", evidence.method());
    if (evidence.confidence() != null) {
      add(facts, "Confidence", evidence.confidence().name().toLowerCase(Locale.ROOT));
    }
  }

  private static String checked(Evidence evidence) {
    String by = evidence.by().isBlank() ? "" : "by " + evidence.by();
    if (evidence.checked() == null) {
      return by + (by.isEmpty() ? "" : ", ") + "on a day that was not recorded";
    }
    return evidence.checked() + " " + by;
  }

  private static String coverage(Coverage coverage, String title) {
    return switch (coverage) {
      case WHOLE -> "all of " + title;
      case PART -> "a part of " + title;
      case NONE -> "nothing of " + title;
    };
  }

  /// The speakers with their affiliations, and the day.
  ///
  /// @param with introduces an affiliation
  static String speakers(Quote quote, String with) {
    return quote.speakers().stream().map(who -> named(who, with)).collect(Collectors.joining(", "))
        + quote.date().map(day -> ", " + day).orElse("");
  }

  private static String named(Speaker speaker, String with) {
    return speaker.affiliation() == null
        ? speaker.name()
        : speaker.name() + " (" + with + speaker.affiliation() + ")";
  }

  private static String attribution(Quote quote) {
    String key = quote.attribution().key();
    if (quote.attributionReason().isBlank() && quote.attributionBy().isBlank()) {
      return key + ", as follows from the check";
    }
    String by = quote.attributionBy().isBlank() ? "a person" : quote.attributionBy();
    String reason = quote.attributionReason();
    return key + ", decided by " + by + (reason.isBlank() ? "" : ": " + reason);
  }

  private static void credibility(List<EvidenceFact> facts, Source source) {
    Credibility credibility = source.credibility();
    add(facts, "Credibility", credibility.shown());
    add(facts, "Why so", credibility.reason());
  }

  private static void add(List<EvidenceFact> facts, String name, String value) {
    String shown = PlainText.onOneLine(value);
    if (!shown.isEmpty()) {
      facts.add(new EvidenceFact(name, shown));
    }
  }
}
