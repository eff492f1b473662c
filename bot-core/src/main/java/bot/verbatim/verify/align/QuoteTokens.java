package bot.verbatim.verify.align;

import bot.verbatim.verify.word.OptionalWords;
import bot.verbatim.verify.word.RepeatedWords;
import bot.verbatim.verify.word.Tokenizer;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The words of a quote, with their IDs in one source's vocabulary, the quote's marked cuts and its
/// bracketed changes.
public final class QuoteTokens {

  /// `[T]he`
  private static final Pattern INITIAL = Pattern.compile("\\[(\\p{L}{1,2})\\](?=\\p{L})");

  /// `model[s]`
  private static final Pattern ENDING =
      Pattern.compile("(\\p{L}{1,30})\\[(\\p{L}{1,5})\\](\\p{L}{0,5})");

  private static final Pattern CUT =
      Pattern.compile(
          "\\[\\s*(?:\u2026|\\.(?:\\s?\\.){1,3}|[\u2013\u2014-]{1,3})\\s*\\]"
              + "|\\(\\s*(?:\u2026|\\.(?:\\s?\\.){1,3})\\s*\\)"
              + "|\\*\\s?\\*\\s?\\*|\u2026|\\.(?:\\s?\\.){2,3}");

  private static final Pattern BARE = Pattern.compile("[^\\[\\]()]*");

  public final Tokens words;
  final RepeatedWords repeats;
  final boolean stripped;
  public final boolean changesCase;
  private final int[] numbers;

  /// The IDs of the forms with the apostrophe dropped or restored, where apostrophes may be lost.
  private final int[] others;

  private final boolean[] cutBefore;

  private QuoteTokens(Tokens words, SourceIndex index, boolean changesCase) {
    this.words = words;
    this.changesCase = changesCase;
    this.stripped = isStripped(words);
    boolean spoken = index.source.isSpoken() || !index.punctuated;
    OptionalWords.mark(words, index.english, spoken, !stripped, false);
    this.numbers = new int[words.count()];
    this.others = new int[words.count()];
    this.cutBefore = new boolean[words.count()];
    for (int at = 0; at < words.count(); at++) {
      String form = words.form(at);
      numbers[at] = index.words.vocabulary.find(form);
      others[at] =
          stripped || !index.apostrophes
              ? index.words.vocabulary.find(WordForm.withOrWithoutApostrophe(form))
              : numbers[at];
      cutBefore[at] = at > 0 && CUT.matcher(between(at)).find();
    }
    this.repeats = RepeatedWords.in(words, spoken, word -> cutBefore[word]);
  }

  /// The words with brackets inside words taken literally.
  public static QuoteTokens asWritten(String text, SourceIndex index) {
    return new QuoteTokens(Tokenizer.cut(text, !index.english), index, false);
  }

  /// Whether a bracket stands inside a word: `[T]he`, `model[s]`.
  public static boolean bracketsLetters(String text) {
    return INITIAL.matcher(text).find() || ENDING.matcher(text).find();
  }

  public static QuoteTokens of(String text, SourceIndex index) {
    String marked = ENDING.matcher(text).replaceAll("[$1$2$3]");
    String plain = INITIAL.matcher(marked).replaceAll("$1");
    Tokens words = Tokenizer.cut(plain, !index.english);
    return new QuoteTokens(words, index, !plain.equals(marked));
  }

  public int count() {
    return numbers.length;
  }

  /// The IDs of the source's forms that equal a word; empty if it has none.
  public int[] numbers(int word) {
    int number = numbers[word];
    if (number == others[word]) {
      return number < 0 ? new int[0] : new int[] {number};
    }
    return IntStream.of(number, others[word]).filter(form -> form >= 0).toArray();
  }

  public boolean matches(int word, int number) {
    return numbers[word] == number || others[word] == number;
  }

  public boolean isBracketed(int word) {
    return words.is(word, Tokens.BRACKETED);
  }

  public boolean hasBrackets() {
    return IntStream.range(0, count()).anyMatch(this::isBracketed);
  }

  public boolean isCutBefore(int word) {
    return cutBefore[word];
  }

  /// Whether the cut before a word is marked by a single ellipsis or row of asterisks without
  /// brackets, which may be the source's own.
  public boolean isBareCutBefore(int word) {
    return cutBefore[word]
        && BARE.matcher(between(word)).matches()
        && CUT.matcher(between(word)).results().count() == 1;
  }

  /// Whether a cut is marked before the first word.
  public boolean opensWithCut() {
    return CUT.matcher(words.text.substring(0, words.start(0))).find();
  }

  /// Whether a cut is marked after the last word.
  public boolean closesWithCut() {
    return CUT.matcher(words.text.substring(words.end(count() - 1))).find();
  }

  /// The kept pieces, between marked cuts and bracketed words.
  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= count(); at++) {
      boolean bracketed = at < count() && isBracketed(at);
      if (at == count() || bracketed || cutBefore[at]) {
        if (at > start) {
          pieces.add(new Piece(start, at));
        }
        start = bracketed ? at + 1 : at;
      }
    }
    return pieces;
  }

  /// A range of words of the quote, `to` exclusive.
  public record Piece(int from, int to) {
    public int length() {
      return to - from;
    }
  }

  private String between(int word) {
    return words.text.substring(words.end(word - 1), words.start(word));
  }

  /// Whether a text has no capitals and no punctuation except at its ends; then its apostrophes are
  /// lost, too.
  private static boolean isStripped(Tokens words) {
    return words.count() == 0
        || words
            .text
            .substring(words.start(0), words.end(words.count() - 1))
            .codePoints()
            .allMatch(c ->
                Character.isWhitespace(c)
                    || Character.isDigit(c)
                    || (Character.isLetter(c) && !Character.isUpperCase(c)));
  }
}
