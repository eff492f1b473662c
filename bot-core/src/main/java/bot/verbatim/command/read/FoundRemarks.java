package bot.verbatim.command.read;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Request;
import bot.verbatim.search.Remark;
import bot.verbatim.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says what a search did beside finding what was asked.
final class FoundRemarks {

  /// Maximum length of repeated words in code points. Chosen by hand: a remark fits on two lines of
  /// a phone.
  private static final int LONGEST_ECHO = 60;

  /// Maximum length of the words on a button.
  private static final int LONGEST_LABEL = 17;

  private FoundRemarks() {}

  static String sentences(List<Remark> remarks) {
    return remarks.stream().map(FoundRemarks::sentence).collect(Collectors.joining(" "));
  }

  private static String sentence(Remark remark) {
    return switch (remark) {
      case Remark.Corrected(_, String shown) -> "Showing results for “%s”.".formatted(echo(shown));
      case Remark.OnlyNamed(String left, String name) ->
          "Nothing about “%s”; here is %s.".formatted(echo(left), echo(name));
      case Remark.Hosted(String name) ->
          "Nothing said by %1$s; this was said in interviews that %1$s hosted."
              .formatted(echo(name));
      case Remark.NothingThen _ -> "Nothing from that time; this is from other times.";
      case Remark.NotExactly _ -> "No quote has exactly these words. The closest:";
    };
  }

  /// Offers to search for words as they were typed.
  static List<Action> actions(List<Remark> remarks, Request request) {
    List<Action> actions = new ArrayList<>();
    for (Remark remark : remarks) {
      if (remark instanceof Remark.Corrected(String typed, _)) {
        String words = PlainText.onOneLine(typed).replace("\"", "");
        actions.add(
            new Action(
                "Search for “%s” instead".formatted(PlainText.cut(words, LONGEST_LABEL)),
                request.with("about", "\"" + words + "\"")));
      }
    }
    return actions;
  }

  /// Says that nothing was found, and repeats what was asked.
  static String nothing(SearchRequest question) {
    String about = question.about().isEmpty() ? "" : " about “" + echo(question.about()) + "”";
    String by = question.speaker() == null ? "" : " by “" + echo(question.speaker()) + "”";
    String from = question.source() == null ? "" : " from “" + echo(question.source()) + "”";
    String fidelity =
        question.fidelity() == null ? "" : " with fidelity:" + question.fidelity().key();
    return by.isEmpty() && from.isEmpty() && fidelity.isEmpty()
        ? "No quote found for “" + echo(question.about()) + "”."
        : "Nothing" + by + about + from + fidelity + ".";
  }

  private static String echo(String words) {
    return PlainText.cut(PlainText.onOneLine(words), LONGEST_ECHO);
  }
}
