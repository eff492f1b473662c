package bot.verbatim.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/// The ways in which a play is written down for the benchmark.
enum Rendering {
  MARKDOWN_LINES(TextFormat.MARKDOWN),
  MARKDOWN_INLINE(TextFormat.MARKDOWN),
  CAPITALS(TextFormat.PLAIN),
  CLOCK_WRAPPED(TextFormat.PLAIN),
  NAME_AND_TIME(TextFormat.PLAIN),
  BRACKETS(TextFormat.PLAIN),
  WEB_PAGE(TextFormat.HTML),
  WEB_VTT(TextFormat.VTT),
  SUB_RIP(TextFormat.SRT),
  LOWER_CASE(TextFormat.PLAIN),
  ONE_LINE(TextFormat.PLAIN),
  AS_IT_IS(TextFormat.MARKDOWN);

  private final TextFormat format;

  Rendering(TextFormat format) {
    this.format = format;
  }

  TextFormat format() {
    return format;
  }

  static List<Rendering> of(Play play) {
    return play.isPost()
        ? List.of(MARKDOWN_INLINE, WEB_PAGE, CAPITALS, CLOCK_WRAPPED)
        : Arrays.stream(values()).filter(one -> one != AS_IT_IS).toList();
  }

  String write(Play play) {
    return switch (this) {
      case MARKDOWN_LINES -> each(play, "\n\n", (who, text, _) -> "**" + who + ":**\n" + text);
      case MARKDOWN_INLINE ->
          each(play, "\n\n", (who, text, _) -> play.isPost() ? text : "**" + who + "**: " + text);
      case CAPITALS ->
          each(play, "\n\n", (who, text, _) -> play.isPost() ? text : upper(who) + ": " + text);
      case CLOCK_WRAPPED ->
          each(
              play,
              "\n\n",
              (who, text, at) ->
                  Wrap.at(
                      play.isPost() ? text : "[" + clock(at) + "] " + upper(who) + ": " + text,
                      66));
      case NAME_AND_TIME ->
          each(play, "\n\n", (who, text, at) -> who + "  " + clock(at) + "\n" + text);
      case BRACKETS -> each(play, "\n", (who, text, _) -> "[" + who + "] " + text);
      case WEB_PAGE ->
          "<html><body>"
              + each(play, "\n", (who, text, _) -> paragraph(play.isPost() ? "" : who, text))
              + "</body></html>";
      case WEB_VTT -> "WEBVTT\n\n" + Captions.write(play, true);
      case SUB_RIP -> Captions.write(play, false);
      case LOWER_CASE -> each(play, "\n\n", (who, text, _) -> lower(who) + ": " + bare(text));
      case AS_IT_IS -> Objects.requireNonNullElse(play.original(), "");
      case ONE_LINE -> each(play, " ", (who, text, _) -> who + ": " + ended(text));
    };
  }

  private interface PartWriter {
    String write(String who, String text, int at);
  }

  private String each(Play play, String between, PartWriter writer) {
    StringBuilder out = new StringBuilder();
    int at = 3;
    String before = "";
    for (Play.Part part : play.parts()) {
      boolean line = this != ONE_LINE || part.isSpoken();
      if (!line) {
        continue;
      }
      out.append(out.isEmpty() ? "" : between);
      boolean sameAgain = part.who().equals(before) && this != ONE_LINE;
      if (!part.isSpoken()) {
        out.append(aside(part));
      } else if (sameAgain && !play.isPost() && this != BRACKETS && this != LOWER_CASE) {
        out.append(again(part.text()));
      } else {
        out.append(writer.write(part.who(), part.text(), at));
      }
      before = part.who();
      at += 2 + part.words().size() / 2;
    }
    return out.toString();
  }

  /// A further paragraph of the same speaker, without a label.
  private String again(String text) {
    return switch (this) {
      case WEB_PAGE -> "<p>" + escaped(text) + "</p>";
      case CLOCK_WRAPPED -> Wrap.at(text, 66);
      default -> text;
    };
  }

  private String aside(Play.Part part) {
    boolean heading = part.who().equals("#");
    return switch (this) {
      case MARKDOWN_LINES, MARKDOWN_INLINE -> (heading ? "## " : "> ") + part.text();
      case WEB_PAGE ->
          heading
              ? "<h2>" + escaped(part.text()) + "</h2>"
              : "<blockquote>" + escaped(part.text()) + "</blockquote>";
      case LOWER_CASE -> "";
      default -> part.text();
    };
  }

  private static String paragraph(String who, String text) {
    String label = who.isEmpty() ? "" : "<strong>" + who + ":</strong> ";
    return "<p>" + label + escaped(text) + "</p>";
  }

  static String bare(String text) {
    return lower(text)
        .replaceAll("[\u2019']", "")
        .replaceAll("[^\\p{L}\\p{N}.,% ]+", " ")
        .replaceAll("[.,](?![0-9])", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String ended(String text) {
    return text.matches(".*[.!?]") ? text : text + ".";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u2019", "&rsquo;");
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String clock(int seconds) {
    return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  static String words(List<String> words) {
    return words.stream().collect(Collectors.joining(" "));
  }
}
