package bot.verbatim.quote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names a passage of a page so that a browser goes to it: a [text
/// directive](https://wicg.github.io/scroll-to-text-fragment/#syntax),
/// `text=[prefix-,]start[,end][,-suffix]`.
///
/// A browser looks for each part inside one paragraph, and takes the first place where all fit. So
/// a part does not run over the end of a line or a sentence, where a paragraph may end; and a part
/// of few words, which may stand elsewhere too, gets the text beside it.
final class TextFragment {

  /// A passage of so many words in one sentence is named whole.
  private static final int WHOLE = 12;

  /// Either end of a longer one has at most so many words.
  private static final int MOST = 8;

  /// Fewer words may stand anywhere.
  private static final int TELLING = 4;

  /// Percent-encoded; where links have limits they are about 500.
  private static final int LONGEST = 400;

  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][\"'”’)\\]»]*");

  private final Passage passage;
  private final List<String> words = new ArrayList<>();
  private final List<Boolean> endsLine = new ArrayList<>();

  private TextFragment(Passage passage) {
    this.passage = passage;
    for (String line : LINES.split(passage.exact(), -1)) {
      for (String word : words(line)) {
        words.add(word);
        endsLine.add(false);
      }
      if (!words.isEmpty()) {
        endsLine.set(words.size() - 1, true);
      }
    }
  }

  /// The directive, or nothing where the passage has no words or only endless ones.
  static String of(Passage passage) {
    TextFragment fragment = new TextFragment(passage);
    String directive = fragment.words.isEmpty() ? "" : "text=" + fragment.directive();
    return directive.length() > LONGEST ? "" : directive;
  }

  private String directive() {
    int count = words.size();
    if (start(WHOLE) == count) {
      return before(count) + encoded(words) + after(count);
    }
    int start = start(MOST);
    int end = Math.max(start, end());
    return before(start)
        + encoded(words.subList(0, start))
        + ","
        + encoded(words.subList(end, count))
        + after(count - end);
  }

  /// How many words of the beginning stand in one paragraph for sure.
  private int start(int most) {
    int word = 1;
    while (word < words.size() && word < most && !isBreak(word - 1, word)) {
      word++;
    }
    return word;
  }

  /// From which word on the end stands in one paragraph for sure.
  private int end() {
    int word = words.size() - 1;
    while (word > 0 && words.size() - word < MOST && !isBreak(word - 1, words.size() - word)) {
      word--;
    }
    return word;
  }

  /// @param length how many words there are up to there; a paragraph of one or two is not expected
  private boolean isBreak(int last, int length) {
    return endsLine.get(last)
        || (length >= TELLING - 1 && SENTENCE_END.matcher(words.get(last)).matches());
  }

  private String before(int length) {
    List<String> prefix = words(passage.prefix());
    return length >= TELLING || prefix.isEmpty() || !isOfSpeaker(passage.speakerBefore())
        ? ""
        : encoded(prefix.subList(Math.max(0, prefix.size() - TELLING), prefix.size())) + "-,";
  }

  private String after(int length) {
    List<String> suffix = words(passage.suffix());
    return length >= TELLING || suffix.isEmpty() || !isOfSpeaker(passage.speakerAfter())
        ? ""
        : ",-" + encoded(suffix.subList(0, Math.min(TELLING, suffix.size())));
  }

  /// Between the words of two people a page shows a name, which would have to be there too.
  private boolean isOfSpeaker(@Nullable String speaker) {
    return speaker == null || speaker.equals(passage.speaker());
  }

  private static List<String> words(String line) {
    String stripped = line.strip();
    return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+", -1));
  }

  /// Percent-encoded, with the hyphen, the comma and the ampersand, which are syntax here.
  private static String encoded(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
