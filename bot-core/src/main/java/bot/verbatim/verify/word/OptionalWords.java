package bot.verbatim.verify.word;

import java.util.Locale;
import java.util.Set;

/// Marks the words of a text that may be left out of a quote, or put into it, without changing what
/// was said: hesitations, asides, notes, numbers of lists, words broken off and said again.
public final class OptionalWords {

  private static final int LONGEST_NOTE = 8;

  private static final Set<String> MEANT_BEHIND = WordTables.words("before meant fillers");
  private static final Set<String> MEANT_BEFORE = WordTables.words("behind meant fillers");

  private final Tokens words;
  private final boolean punctuated;

  private OptionalWords(Tokens words, boolean punctuated) {
    this.words = words;
    this.punctuated = punctuated;
  }

  /// Marks the words that may be left out or put in.
  ///
  /// @param brackets whether words between square brackets are an editor's; those in a quote are
  ///   not noise but changes
  public static void mark(
      Tokens words, boolean english, boolean spoken, boolean punctuated, boolean brackets) {
    OptionalWords noise = new OptionalWords(words, punctuated);
    for (int at = 0; at < words.count(); at++) {
      if ((english && noise.isHesitation(at))
          || (brackets && (noise.isListNumber(at) || noise.isPageNumber(at)))
          || (spoken && (noise.isBrokenOff(at) || (english && noise.isFiller(at))))
          || noise.isAside(at)) {
        words.mark(at, Tokens.OPTIONAL);
      } else if (english && spoken && noise.isFillerPhrase(at)) {
        words.markOptional(at, at + 2);
      }
    }
    if (brackets) {
      noise.markNotes();
    }
  }

  /// `er` and `um` are words in other languages, and `ER` and `EH` may be names.
  private boolean isHesitation(int at) {
    String written = words.written(at);
    return WordClasses.isHesitation(words.form(at))
        && (written.length() == 1 || !written.equals(written.toUpperCase(Locale.ROOT)));
  }

  /// `, like,`
  private boolean isFiller(int at) {
    return words.form(at).equals("like")
        && at > 0
        && at + 1 < words.count()
        && words.is(at, Tokens.AFTER_PUNCTUATION)
        && words.is(at + 1, Tokens.AFTER_PUNCTUATION)
        && !words.is(at, Tokens.AFTER_STOP | Tokens.BLOCK_START)
        && !words.is(at + 1, Tokens.AFTER_STOP | Tokens.BLOCK_START);
  }

  private boolean isFillerPhrase(int at) {
    if (at + 1 >= words.count() || words.is(at + 1, Tokens.AFTER_PUNCTUATION)) {
      return false;
    }
    String first = words.form(at);
    String second = words.form(at + 1);
    boolean phrase =
        (first.equals("you") && second.equals("know"))
            || (first.equals("i") && second.equals("mean"));
    if (!phrase) {
      return false;
    }
    boolean setOff = isSetOffBefore(at) && isSetOffBefore(at + 2);
    return setOff || (!punctuated && isLoose(at));
  }

  private boolean isSetOffBefore(int at) {
    return at == 0
        || at == words.count()
        || words.is(at, Tokens.AFTER_PUNCTUATION)
        || words.is(at, Tokens.BLOCK_START)
        || words.is(at, Tokens.AFTER_STOP);
  }

  /// Where nothing is punctuated: no word before or after asks for `you know` to be meant.
  private boolean isLoose(int at) {
    String before = at == 0 ? "" : words.form(at - 1);
    String after = at + 2 >= words.count() ? "" : words.form(at + 2);
    return !MEANT_BEHIND.contains(before) && !MEANT_BEFORE.contains(after);
  }

  private boolean isListNumber(int at) {
    int end = words.end(at);
    return words.is(at, Tokens.BLOCK_START)
        && words.is(at, Tokens.NUMBER)
        && end - words.start(at) <= 3
        && end + 1 < words.text.length()
        && ".)".indexOf(words.text.charAt(end)) >= 0
        && words.text.charAt(end + 1) == ' ';
  }

  /// A number that stands alone between two halves of a sentence, as at the foot of a page.
  private boolean isPageNumber(int at) {
    if (at == 0 || at + 1 >= words.count() || !words.is(at, Tokens.BLOCK_START)) {
      return false;
    }
    int after = words.start(at + 1);
    boolean halves =
        words.is(at + 1, Tokens.BLOCK_START)
            && Character.isLowerCase(words.text.charAt(after))
            && words.text.substring(words.end(at - 1), words.start(at)).isBlank()
            && words.text.substring(words.end(at), after).isBlank();
    return halves && words.written(at).matches("[0-9]{1,4}");
  }

  /// `alig- alignment`: a dash right after a word, and the next word begins the same way.
  private boolean isBrokenOff(int at) {
    int end = words.end(at);
    return at + 1 < words.count()
        && end < words.text.length()
        && "-\u2013\u2014".indexOf(words.text.charAt(end)) >= 0
        && !words.is(at + 1, Tokens.AFTER_HYPHEN)
        && words.form(at + 1).startsWith(words.form(at))
        && !words.is(at, Tokens.NUMBER);
  }

  private boolean isAside(int at) {
    int start = words.start(at);
    return WordClasses.isAside(words.form(at))
        && start > 0
        && "([*".indexOf(words.text.charAt(start - 1)) >= 0;
  }

  /// Words of an editor between brackets, unless they deny or count something.
  private void markNotes() {
    int at = 0;
    while (at < words.count()) {
      int end = at;
      boolean telling = false;
      while (end < words.count() && words.is(end, Tokens.BRACKETED)) {
        telling |=
            WordClasses.isNegation(words.form(end))
                || (words.is(end, Tokens.NUMBER) && !isReference(end));
        end++;
      }
      if (end > at && end - at <= LONGEST_NOTE && !telling) {
        words.markOptional(at, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  /// `[12]`
  private boolean isReference(int at) {
    int start = words.start(at);
    int end = words.end(at);
    return start > 0
        && words.text.charAt(start - 1) == '['
        && end < words.text.length()
        && words.text.charAt(end) == ']';
  }
}
