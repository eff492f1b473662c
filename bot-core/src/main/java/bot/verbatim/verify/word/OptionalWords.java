package bot.verbatim.verify.word;

import java.util.Locale;
import java.util.Set;

/// Marks words that a quote may omit or add without changing what was said: hesitations, asides,
/// editors' notes, list and page numbers, words broken off and begun again.
public final class OptionalWords {

  /// Maximum number of words of an editor's note in brackets; longer ones are not optional. Chosen
  /// by hand.
  private static final int LONGEST_NOTE = 8;

  /// After one of these words, `you know` or `I mean` is meant literally.
  private static final Set<String> MEANT_BEHIND = WordTables.words("before meant fillers");

  /// Before one of these words, too.
  private static final Set<String> MEANT_BEFORE = WordTables.words("behind meant fillers");

  private final Tokens words;
  private final boolean punctuated;

  private OptionalWords(Tokens words, boolean punctuated) {
    this.words = words;
    this.punctuated = punctuated;
  }

  /// Marks the optional words.
  ///
  /// @param brackets whether square brackets hold an editor's notes, and list and page numbers
  ///   occur, as in a source; in a quote, brackets mark changes, which are not optional
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

  /// Whether an English word is a hesitation: in other languages, `er` and `um` are words, and `ER`
  /// and `EH` may be names.
  private boolean isHesitation(int at) {
    if (!WordClasses.HESITATIONS.contains(words.form(at))) {
      return false;
    }
    String written = words.written(at);
    return written.length() == 1 || !written.equals(written.toUpperCase(Locale.ROOT));
  }

  /// Whether a word is the filler `like`, between commas.
  private boolean isFiller(int at) {
    return words.form(at).equals("like") && at > 0 && isAfterComma(at) && isAfterComma(at + 1);
  }

  private boolean isAfterComma(int at) {
    return at < words.count()
        && words.is(at, Tokens.AFTER_PUNCTUATION)
        && !words.is(at, Tokens.AFTER_STOP | Tokens.BLOCK_START);
  }

  private boolean isFillerPhrase(int at) {
    if (at + 1 >= words.count() || words.is(at + 1, Tokens.AFTER_PUNCTUATION)) {
      return false;
    }
    String next = words.form(at + 1);
    boolean isPhrase =
        switch (words.form(at)) {
          case "you" -> next.equals("know");
          case "i" -> next.equals("mean");
          default -> false;
        };
    boolean setOff = isPhrase && isSetOffBefore(at) && isSetOffBefore(at + 2);
    return setOff || (isPhrase && !punctuated && isLoose(at));
  }

  private boolean isSetOffBefore(int at) {
    return at == 0
        || at == words.count()
        || words.is(at, Tokens.AFTER_PUNCTUATION | Tokens.BLOCK_START | Tokens.AFTER_STOP);
  }

  /// In unpunctuated text: whether no neighbouring word requires `you know` to be meant literally.
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
        && (words.text.startsWith(". ", end) || words.text.startsWith(") ", end));
  }

  /// Whether a number is a paragraph of its own that interrupts a sentence, as at the foot of a
  /// page.
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

  /// Whether a word is broken off and begun again (`alig- alignment`): a dash follows it, and the
  /// next word begins with it.
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
    return WordClasses.ASIDES.contains(words.form(at))
        && start > 0
        && "([*".indexOf(words.text.charAt(start - 1)) >= 0;
  }

  /// Marks editors' notes in brackets as optional, unless they hold a negation or a number; a
  /// number alone in its brackets may be a reference.
  private void markNotes() {
    int at = 0;
    while (at < words.count()) {
      int end = at;
      boolean telling = false;
      while (end < words.count() && words.is(end, Tokens.BRACKETED)) {
        telling |=
            WordClasses.NEGATIONS.contains(words.form(end))
                || (words.is(end, Tokens.NUMBER) && !isReference(end));
        end++;
      }
      if (end > at && end - at <= LONGEST_NOTE && !telling) {
        words.markOptional(at, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  /// Whether a number is a reference in brackets: `[12]`.
  private boolean isReference(int at) {
    return words.text.startsWith("[", words.start(at) - 1)
        && words.text.startsWith("]", words.end(at));
  }
}
