package bot.verbatim.verify.speaker;

import bot.verbatim.verify.format.TextLine;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds candidate speaker labels at the beginning of lines. [SpeakerDetector] accepts or rejects
/// them when it has seen the whole text.
final class SpeakerLabelFinder {

  private static final String TIME =
      "[\\[(<]?(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-9]{2})(?:[.,][0-9]{1,3})?"
          + "(?:\\s?-->?\\s?[0-9:.,]{4,12})?[\\])>]?";
  private static final String NAME =
      "(\\p{L}[\\p{L}\\p{M}\\p{N}_.'\u2019\\-]{0,24}+"
          + "(?:[ ][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.'\u2019\\-]{0,24}+){0,4})";
  private static final String LEAD =
      "(?:" + TIME + "\\s*+[-\u2013\u2014|]?\\s*+)?(?:>>++\\s*+|[-\u2013\u2014]\\s++)?";
  private static final String TRAIL =
      "(?:\\s*+\\(\\p{L}[^()]{0,39}\\))?(?:[\\s,|\u2013\u2014-]*+" + TIME + ")?";

  private static final Pattern COLON =
      Pattern.compile(LEAD + NAME + TRAIL + "\\s?[:\uFF1A](?![/0-9])\\s*+");
  private static final Pattern BRACKETS =
      Pattern.compile(LEAD + "[\\[<]" + NAME + "[\\]>]" + TRAIL + "\\s*+:?\\s*+");
  private static final Pattern ALONE = Pattern.compile(LEAD + NAME + TRAIL + "\\s*+:?\\s*+");
  private static final Pattern TIMED =
      Pattern.compile("()()()" + NAME + "\\s++" + TIME + "(?:\\s*+:\\s++|\\s++)(?=\\S)");
  private static final Pattern STOP =
      Pattern.compile(
          LEAD
              + "((?:\\p{Lu}\\p{Ll}{1,13}\\.? ){0,2}\\p{Lu}[\\p{Lu}'\u2019\\- ]{2,30}|[QA])"
              + "(?:\\s*+\\[[^\\[\\]]{1,40}\\])?\\.(?:\\s*+[\u2013\u2014-]++)?\\s++(?=\\S)");
  private static final Pattern DASH =
      Pattern.compile(
          LEAD
              + "(\\p{Lu}[\\p{Lu}.'\u2019 ]{2,30}?|\\p{Lu}[\\p{L}'\u2019.]{0,24}(?:"
              + " \\p{Lu}[\\p{L}'\u2019.]{0,24}){1,2})\\s++[\u2013\u2014-]{1,2}\\s++(?=\\S)");
  private static final Pattern CHANGE =
      Pattern.compile("(?:" + TIME + "\\s*+)?(>>++|[-\u2013\u2014](?=\\s))\\s*+");

  private static final Pattern AFTER_STRONG =
      Pattern.compile("(?:[\\s,|\u2013\u2014-]*+" + TIME + ")?\\s*+[:\uFF1A]?\\s*+");
  private static final Pattern LEADING_TIME = Pattern.compile(TIME + "(?:\\s++|$)");

  /// Characters of a line in which the colon or bracket of a label is looked for. Chosen by hand.
  private static final int SOON = 200;

  /// Characters of a line in which a label ends, with the blanks behind it. Chosen by hand.
  private static final int LONGEST = 500;

  private SpeakerLabelFinder() {}

  /// @param captions whether a dash at the beginning marks a change of speakers
  static Optional<SpeakerLabel> find(TextLine line, boolean captions) {
    String text = line.text();
    if (line.kind() == TextLine.Kind.RULE || text.isEmpty() || !mayBegin(text.charAt(0))) {
      return Optional.empty();
    }
    if (line.kind() == TextLine.Kind.HEADING) {
      return whole(text).map(label -> label.as(SpeakerLabel.Form.HEADING));
    }
    Optional<SpeakerLabel> strong = line.strong() > 0 ? strong(line) : Optional.empty();
    if (strong.isPresent()) {
      return strong;
    }
    boolean colon = hasSoon(text, ':') || hasSoon(text, '\uFF1A');
    return (colon ? start(COLON, text, SpeakerLabel.Form.COLON) : Optional.<SpeakerLabel>empty())
        .or(() ->
            hasSoon(text, '[') || text.startsWith("<")
                ? start(BRACKETS, text, SpeakerLabel.Form.BRACKETS)
                : Optional.empty())
        .or(() -> colon ? start(TIMED, text, SpeakerLabel.Form.TIMED) : Optional.empty())
        .or(() ->
            has(text, '.', LONGEST) ? start(STOP, text, SpeakerLabel.Form.STOP) : Optional.empty())
        .or(() -> hasDash(text) ? start(DASH, text, SpeakerLabel.Form.DASH) : Optional.empty())
        .or(() -> whole(text))
        .or(() -> change(text, captions));
  }

  /// Whether a label may begin with this character; most lines without one need no pattern.
  private static boolean mayBegin(char first) {
    return Character.isLetter(first)
        || Character.isSurrogate(first)
        || isDigit(first)
        || "[(<>-\u2013\u2014".indexOf(first) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasDash(String text) {
    return has(text, '-', LONGEST) || has(text, '\u2013', LONGEST) || has(text, '\u2014', LONGEST);
  }

  private static boolean hasSoon(String text, char sign) {
    return has(text, sign, SOON);
  }

  private static boolean has(String text, char sign, int within) {
    return text.indexOf(sign, 0, Math.min(text.length(), within)) >= 0;
  }

  /// The end of a timestamp before the words, or 0.
  static int timeEnd(String text) {
    Matcher lead = LEADING_TIME.matcher(text);
    return lead.lookingAt() ? lead.end() : 0;
  }

  private static Optional<SpeakerLabel> strong(TextLine line) {
    String text = line.text();
    Matcher inside = ALONE.matcher(text.substring(0, line.strong()));
    if (!inside.matches()) {
      return Optional.empty();
    }
    Matcher after = AFTER_STRONG.matcher(text);
    after.region(line.strong(), text.length());
    int end = after.lookingAt() ? after.end() : line.strong();
    return Optional.of(label(inside, SpeakerLabel.Form.STRONG, end));
  }

  private static Optional<SpeakerLabel> start(
      Pattern pattern, String text, SpeakerLabel.Form form) {
    Matcher matcher = pattern.matcher(text).region(0, Math.min(text.length(), LONGEST));
    return matcher.lookingAt()
        ? Optional.of(label(matcher, form, matcher.end()))
        : Optional.empty();
  }

  private static Optional<SpeakerLabel> whole(String text) {
    Matcher matcher = text.length() > 60 ? null : ALONE.matcher(text);
    return matcher != null && matcher.matches()
        ? Optional.of(aloneOrTimed(label(matcher, SpeakerLabel.Form.ALONE, text.length())))
        : Optional.empty();
  }

  /// Makes a name with a timestamp `TIMED`: it is stronger evidence than a name alone.
  private static SpeakerLabel aloneOrTimed(SpeakerLabel label) {
    return label.millis() < 0 ? label : label.as(SpeakerLabel.Form.TIMED);
  }

  private static Optional<SpeakerLabel> change(String text, boolean captions) {
    Matcher matcher = CHANGE.matcher(text);
    if (!matcher.lookingAt() || (!captions && !matcher.group(4).startsWith(">>"))) {
      return Optional.empty();
    }
    return Optional.of(SpeakerLabel.change(matcher.end()));
  }

  private static SpeakerLabel label(Matcher matcher, SpeakerLabel.Form form, int end) {
    String name = matcher.group(4).strip();
    long millis = millis(matcher, 1);
    if (millis < 0 && matcher.groupCount() >= 7) {
      millis = millis(matcher, 5);
    }
    return new SpeakerLabel(name, form, end, millis);
  }

  private static long millis(Matcher matcher, int group) {
    String minutes = matcher.group(group + 1);
    return minutes == null || minutes.isEmpty()
        ? -1
        : TextLine.millis(matcher.group(group), minutes, matcher.group(group + 2));
  }
}
