package bot.verbatim.verify.verdict;

import bot.verbatim.quote.Passage;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/// Extracts passages from the source.
final class PassageCutter {

  private final SourceIndex index;
  private final PassageText text;
  private final SurroundingText surroundings;

  /// @param quoted the words of the quote that passages are cut out for
  PassageCutter(SourceIndex index, Vocabulary quoted) {
    this.index = index;
    this.text = new PassageText(index, quoted);
    this.surroundings = new SurroundingText(index, text);
  }

  /// The passages of matches, one for each turn, without other speakers' interjections (`Right.`).
  List<Passage> of(List<WordAlignment> hits) {
    return hits.stream().flatMap(hit -> of(hit.start(), hit.end()).stream()).toList();
  }

  private List<Passage> of(int start, int end) {
    List<Passage> excerpts = new ArrayList<>();
    int to;
    for (int at = start; at < end; at = to) {
      to = Math.min(end, index.turnEnd(at));
      boolean inserted = index.words.is(at, Tokens.OPTIONAL) && at > start && to < end;
      if (!inserted || index.voice(at) == index.voice(start)) {
        excerpts.add(excerpt(at, to));
      }
    }
    return excerpts;
  }

  /// The passages of one speaker from word `start` to before word `end`.
  List<Passage> of(int start, int end, int voice) {
    List<Passage> excerpts = new ArrayList<>();
    int to;
    for (int at = start; at < end; at = to) {
      to = Math.min(end, index.turnEnd(at));
      if (index.voice(at) == voice) {
        excerpts.add(excerpt(at, to));
      }
    }
    return excerpts;
  }

  private Passage excerpt(int from, int to) {
    int start = index.words.start(from);
    int end = surroundings.stop(to - 1);
    SurroundingText.Side before = surroundings.before(from);
    SurroundingText.Side after = surroundings.after(to, end);
    return new Passage(
        text.between(start, end),
        before.words(),
        after.words(),
        index.source.voiceName(index.voice(from)).orElse(null),
        before.speaker(),
        after.speaker(),
        "",
        null,
        index.source.locatorAt(start));
  }
}
