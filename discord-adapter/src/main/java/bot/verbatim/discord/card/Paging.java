package bot.verbatim.discord.card;

import bot.verbatim.chat.Request;

/// Computes the next page where a message showed fewer results than were asked for.
public final class Paging {

  private Paging() {}

  /// The request for the results after the last one shown. A page starts at a multiple of its size,
  /// so the page size is the largest that is at most `shown` and divides the number of results
  /// before it.
  ///
  /// @param asked has `limit`; has `page` unless it is the first
  /// @param shown how many were shown; at least one
  public static Request after(Request asked, int shown) {
    int limit = number(asked, "limit", shown);
    int behind = (number(asked, "page", 1) - 1) * limit + shown;
    int pageOf = shown;
    while (behind % pageOf != 0) {
      pageOf--;
    }
    return asked
        .with("limit", Integer.toString(pageOf))
        .with("page", Integer.toString(behind / pageOf + 1));
  }

  private static int number(Request asked, String option, int otherwise) {
    return asked.option(option).map(Integer::parseInt).orElse(otherwise);
  }
}
