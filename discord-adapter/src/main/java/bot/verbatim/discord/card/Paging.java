package bot.verbatim.discord.card;

import bot.verbatim.chat.Request;

/// Goes on in a list of which less was shown than was asked for.
public final class Paging {

  private Paging() {}

  /// The request for what follows, in pages that begin just behind the last one shown.
  ///
  /// @param asked with `limit`, and `page` where it is not the first
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
