package bot.verbatim.chat.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageLink;
import bot.verbatim.quote.Quote;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where words stand: the work, the place in it, and the link that opens them.
///
/// @param work the title in short
/// @param where `section “…”`, `at 12:30`; may be empty
/// @param url null if no address is known
record PlaceWords(String work, String where, @Nullable String url) {

  private static final Pattern TIME = Pattern.compile("\\A(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}\\z");

  /// Words that say themselves what the locator is.
  private static final Pattern NAMED =
      Pattern.compile("\\A(?:Section|Chapter|Page|Part|Appendix|Figure|Table)\\b");

  /// Where the quote's own words stand, or else where they are said to be from.
  static PlaceWords of(Quote quote) {
    Optional<Passage> first =
        quote.fidelity().isWordForWord() ? quote.passages().stream().findFirst() : Optional.empty();
    if (first.isPresent() && isElsewhere(quote, first.get())) {
      return of(quote, first.get());
    }
    return first
        .flatMap(passage -> PassageLink.of(quote.urlOf(passage), passage))
        .map(url -> place(quote.source().shownTitle(), quote.locator(), url))
        .orElseGet(() -> ofSource(quote));
  }

  /// Where the quote is said to be from.
  static PlaceWords ofSource(Quote quote) {
    return place(quote.source().shownTitle(), quote.locator(), quote.source().url());
  }

  /// Where a passage stands.
  static PlaceWords of(Quote quote, Passage passage) {
    boolean isNamed = isElsewhere(quote, passage) && !passage.work().isEmpty();
    return place(
        isNamed || quote.source().title().isEmpty() ? passage.work() : quote.source().shownTitle(),
        passage.locator().isBlank() && !isElsewhere(quote, passage)
            ? quote.locator()
            : passage.locator(),
        PassageLink.of(quote.urlOf(passage), passage).orElse(quote.urlOf(passage)));
  }

  static boolean isElsewhere(Quote quote, Passage passage) {
    return !passage.sourceId().isEmpty() && !passage.sourceId().equals(quote.source().id());
  }

  /// Work and place in it.
  String whole() {
    return where.isEmpty() ? work : work + ", " + where;
  }

  private static PlaceWords place(String title, String locator, @Nullable String url) {
    return new PlaceWords(PlainText.onOneLine(title), where(PlainText.onOneLine(locator)), url);
  }

  private static String where(String locator) {
    if (locator.isEmpty() || locator.contains("://")) {
      return "";
    }
    if (TIME.matcher(locator).matches()) {
      return "at " + locator;
    }
    if (NAMED.matcher(locator).find()) {
      return Character.toLowerCase(locator.charAt(0)) + locator.substring(1);
    }
    boolean isTitle = !Character.isLowerCase(locator.codePointAt(0));
    return isTitle ? "section “" + PlainText.unquoted(locator) + "”" : locator;
  }
}
