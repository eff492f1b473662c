package bot.verbatim.verify;

/// A remark on a verdict for its reader.
///
/// @param detail the words, names or number concerned; may be empty
public record Finding(Kind kind, String detail) {

  /// The kind of remark.
  public enum Kind {
    /// One of the two texts has a negation that the other lacks.
    NEGATION_CHANGED,
    /// A number differs.
    NUMBER_CHANGED,
    /// A name differs.
    NAME_CHANGED,
    /// The quote omits words in the middle and does not mark the cut.
    UNMARKED_CUT,
    /// A marked cut leaves out a negation.
    CUT_DROPS_NEGATION,
    /// A marked cut leaves out a condition or a reservation.
    CUT_DROPS_CONDITION,
    /// The source gives the words to another speaker than the named one; the detail names them.
    OTHER_SPEAKER,
    /// The source does not show that the named speaker says it; the detail lists the names or roles
    /// that it gives.
    SPEAKER_UNKNOWN,
    /// The quote joins the words of several speakers; the detail names them.
    SEVERAL_SPEAKERS,
    /// The quote joins parts that are far apart in the source.
    FAR_APART,
    /// The words run on from a heading into the next line, as from a title into its subtitle.
    TITLE_AND_SUBTITLE,
    /// Another speaker interjects a word (`Right.`) that the quote leaves out.
    INTERRUPTED,
    /// The source has the words inside quotation marks: the speaker may be quoting somebody.
    QUOTED_THERE,
    /// Only a part of the work was read.
    PART_READ,
    /// The source has the same words in several places; the detail is the number of places.
    STANDS_MORE_THAN_ONCE,
    /// The quote is so short that it may match by chance.
    VERY_SHORT
  }
}
