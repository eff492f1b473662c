package bot.verbatim.verify;

/// Something a reader of a verdict must know.
///
/// @param detail the words or names it is about; may be empty
public record Finding(Kind kind, String detail) {

  /// What was found.
  public enum Kind {
    /// A negation stands in one text and not in the other.
    NEGATION_CHANGED,
    /// A number is another one.
    NUMBER_CHANGED,
    /// A name is another one.
    NAME_CHANGED,
    /// Words are missing in the middle, and nothing marks it.
    UNMARKED_CUT,
    /// A marked cut leaves out a negation.
    CUT_DROPS_NEGATION,
    /// A marked cut leaves out a condition or a reservation.
    CUT_DROPS_CONDITION,
    /// Somebody else than the named speaker says it; the detail is their name.
    OTHER_SPEAKER,
    /// The text does not tell who speaks there.
    SPEAKER_UNKNOWN,
    /// The words of several people are joined; the detail names them.
    SEVERAL_SPEAKERS,
    /// The parts stand far from each other.
    FAR_APART,
    /// Title and subtitle are read as one sentence.
    TITLE_AND_SUBTITLE,
    /// Somebody else put in a word (`Right.`) that the quote leaves out.
    INTERRUPTED,
    /// The words stand between quotation marks there: the speaker may be quoting somebody.
    QUOTED_THERE,
    /// Only a part of the work was read.
    PART_READ,
    /// The same words stand in more than one place; the detail is the number.
    STANDS_MORE_THAN_ONCE,
    /// So few words may meet by chance.
    VERY_SHORT
  }
}
