package bot.verbatim.quote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Builds a [text directive](https://wicg.github.io/scroll-to-text-fragment/#syntax), by which a
/// browser scrolls to a passage: `text=[prefix-,]start[,end][,-suffix]`.
///
/// A browser searches for each part inside one paragraph, and takes the first match of all parts.
/// So a part does not cross the end of a line or a sentence, where a paragraph may end; and a part
/// of few words, which may occur elsewhere too, gets a prefix or suffix.
final class TextFragment {

  /// Maximum words of a one-sentence passage that is given in full. Chosen by hand.
  private static final int WHOLE = 12;

  /// Maximum words of the start and of the end of a longer passage. Chosen by hand.
  private static final int MOST = 8;

  /// Parts of fewer words get a prefix or suffix, of up to this many words. Chosen by hand.
  private static final int TELLING = 4;

  /// Maximum characters, percent-encoded. Link limits, if any, are about 500. Chosen by hand; no
  /// test tells 400 from 450.
  private static final int LONGEST = 400;

  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern SENTENCE_END = Pattern.compile("\\A.*[.!?…][\"'”’)\\]»]*");

  /// As many words, with those around them, without a capital letter and without a mark are from a
  /// copy that dropped both, such as automatic captions; the page has other punctuation. Chosen by
  /// hand.
  private static final int TELLTALE = 8;

  private static final Pattern CAPITAL_OR_MARK = Pattern.compile("[\\p{Lu},.;:!?…]");

  private final Passage passage;
  private final List<String> words = new ArrayList<>();
  private final Set<Integer> lineEnds = new HashSet<>();

  private TextFragment(Passage passage) {
    this.passage = passage;
    for (String line : LINES.split(passage.exact(), -1)) {
      words.addAll(words(line));
      lineEnds.add(words.size() - 1);
    }
  }

  /// The directive, or an empty text if the passage has no words or the directive is too long.
  static String of(Passage passage) {
    TextFragment fragment = new TextFragment(passage);
    String directive = fragment.cannotMatch() ? "" : "text=" + fragment.directive();
    return directive.length() > LONGEST ? "" : directive;
  }

  /// Whether a page cannot have the passage in this form.
  private boolean cannotMatch() {
    return words.isEmpty()
        || (words.size() >= TELLTALE
            && !CAPITAL_OR_MARK
                .matcher(passage.prefix() + passage.exact() + passage.suffix())
                .find());
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

  /// The number of words at the start, at most `most`, that are surely in one paragraph.
  private int start(int most) {
    int word = 1;
    while (word < words.size() && word < most && !isBreak(word - 1, word)) {
      word++;
    }
    return word;
  }

  /// The index of the first word of the end part, which is surely in one paragraph.
  private int end() {
    int word = words.size() - 1;
    while (word > 0 && words.size() - word < MOST && !isBreak(word - 1, words.size() - word)) {
      word--;
    }
    return word;
  }

  /// Whether a paragraph may end after this word.
  ///
  /// @param length words of the part so far; paragraphs of one or two words are not expected
  private boolean isBreak(int last, int length) {
    return lineEnds.contains(last)
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

  /// Whether adjacent text can be a prefix or suffix. Between two speakers a page shows a name,
  /// which the match would have to include.
  private boolean isOfSpeaker(@Nullable String speaker) {
    return speaker == null || speaker.equals(passage.speaker());
  }

  private static List<String> words(String line) {
    String stripped = line.strip();
    return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+", -1));
  }

  /// Percent-encoded, including the hyphen, comma and ampersand, which are syntax here.
  private static String encoded(List<String> words) {
    return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
