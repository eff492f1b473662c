package bot.verbatim.verify.align;

import bot.verbatim.verify.speaker.SourceText;
import bot.verbatim.verify.word.FootnoteMarks;
import bot.verbatim.verify.word.OptionalWords;
import bot.verbatim.verify.word.RepeatedWords;
import bot.verbatim.verify.word.TextStyle;
import bot.verbatim.verify.word.Tokenizer;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// An inverted index of the words of a source. Built once for all quotes of the source; immutable
/// and thread-safe. About forty bytes a word.
public final class SourceIndex {

  /// Number of leading chars by which English is detected. Chosen by hand.
  private static final int SAMPLE = 40_000;

  /// Maximum number of words of a backchannel turn. Chosen by hand.
  private static final int BACKCHANNEL = 5;

  public final SourceText source;
  public final Tokens words;
  final RepeatedWords repeats;
  final boolean english;
  public final boolean punctuated;
  final boolean apostrophes;
  private final int[] voices;
  private final int[] turns;
  private final int[] firstPosting;
  private final int[] postings;
  private volatile @Nullable SimilarWords likeness;

  public SourceIndex(SourceText source) {
    this(source, isEnglish(source.text()), false);
  }

  /// @param isExcerpt whether punctuation and apostrophes are judged however few words there are
  public SourceIndex(SourceText source, boolean english, boolean isExcerpt) {
    this.source = source;
    this.english = english;
    this.words = Tokenizer.cut(source.text(), source.labels(), !english);
    FootnoteMarks.takeOff(words);
    TextStyle style = TextStyle.of(words, isExcerpt);
    this.punctuated = style.punctuated();
    this.apostrophes = style.apostrophes();
    OptionalWords.mark(words, english, source.isSpoken() || !punctuated, punctuated, true);
    this.turns = new int[words.count()];
    this.voices = new int[words.count()];
    tellTurns();
    markBackchannels();
    this.repeats = RepeatedWords.in(words, source.isSpoken() || !punctuated, _ -> false);
    this.firstPosting = new int[words.vocabulary.size() + 1];
    this.postings = new int[words.count()];
    post();
  }

  /// Whether at least one word in eight is among the most common English ones; then diacritics are
  /// ignored.
  public static boolean isEnglish(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    Tokens words = Tokenizer.cut(sample, true);
    long common =
        words.forms(0, words.count()).filter(WordClasses.COMMON_ENGLISH::contains).count();
    return common * 8 >= words.count();
  }

  public int voice(int word) {
    return voices[word];
  }

  public int turn(int word) {
    return turns[word];
  }

  /// Whether a word continues the sentence of the one before.
  public boolean continuesSentence(int word) {
    return continues(word, Tokens.AFTER_STOP);
  }

  /// Whether a word continues the clause of the one before.
  public boolean continuesClause(int word) {
    return continues(word, Tokens.AFTER_PUNCTUATION);
  }

  private boolean continues(int word, int mark) {
    return word > 0
        && word < words.count()
        && !words.is(word, mark | Tokens.BLOCK_START)
        && turn(word - 1) == turn(word);
  }

  /// The number of occurrences of a form in the source.
  public int count(int number) {
    return number < 0 ? 0 : firstPosting[number + 1] - firstPosting[number];
  }

  /// The word indexes of a form's occurrences, ascending.
  public IntStream places(int number) {
    return Arrays.stream(postings, firstPosting[number], firstPosting[number + 1]);
  }

  /// The word indexes of a form's occurrences in a window, ascending.
  public IntStream places(int number, CandidateWindows.Window window) {
    int end = firstPosting[number + 1];
    int found = Arrays.binarySearch(postings, firstPosting[number], end, window.from());
    return Arrays.stream(postings, found < 0 ? -found - 1 : found, end)
        .takeWhile(place -> place < window.to());
  }

  /// The index after the last word of the turn of a word.
  public int turnEnd(int word) {
    int end = word;
    while (end < words.count() && turns[end] == turns[word]) {
      end++;
    }
    return end;
  }

  /// Whether the source itself has an ellipsis after a word; then the quote's ellipsis there marks
  /// no cut.
  public boolean hasPointsAfter(int word) {
    int end = words.end(word);
    return source.text().startsWith("\u2026", end) || source.text().startsWith("...", end);
  }

  /// Created lazily; two threads may both create it, which is harmless.
  SimilarWords likeness() {
    if (likeness == null) {
      likeness = new SimilarWords(words.vocabulary);
    }
    return likeness;
  }

  /// The self-information of a form in the source, in nats: the negative logarithm of its relative
  /// frequency.
  double weight(int number) {
    return Math.log((words.count() + 1.0) / Math.max(1, count(number)));
  }

  private void tellTurns() {
    int next = 0;
    for (int word = 0; word < words.count(); word++) {
      int start = words.start(word);
      boolean isNew = word == 0 || start >= next;
      turns[word] = isNew ? source.turnAt(start) : turns[word - 1];
      voices[word] = isNew ? source.voiceAt(start) : voices[word - 1];
      next = isNew ? source.turnAfter(start) : next;
    }
  }

  private void markBackchannels() {
    int end;
    for (int start = 0; start < words.count(); start = end) {
      end = turnEnd(start);
      if (isBackchannel(start, end)) {
        words.markOptional(start, end);
      }
    }
  }

  /// Whether a turn is a backchannel (`Right.`) in the middle of another speaker's words.
  private boolean isBackchannel(int start, int end) {
    return start > 0
        && end < words.count()
        && end - start <= BACKCHANNEL
        && voices[start - 1] == voices[end]
        && voices[start] != voices[end]
        && source.voiceName(voices[end]).isPresent()
        && words.forms(start, end).allMatch(WordClasses.BACKCHANNELS::contains);
  }

  private void post() {
    for (int at = 0; at < words.count(); at++) {
      firstPosting[words.number(at) + 1]++;
    }
    for (int number = 0; number < words.vocabulary.size(); number++) {
      firstPosting[number + 1] += firstPosting[number];
    }
    int[] next = Arrays.copyOf(firstPosting, firstPosting.length);
    for (int at = 0; at < words.count(); at++) {
      postings[next[words.number(at)]++] = at;
    }
  }
}
