package bot.verbatim.search.lucene.suggest;

/// What a completion stands for, and how likely that is wanted before anything is typed.
///
/// The shares were tuned on 1,000 moments of typing over 7,448 quotes: names are wanted most, then
/// topics, then quotes that somebody remembers. A topic is wanted nearly as often as any other,
/// however few quotes it has; a person as often as they are quoted.
public enum EntryKind {
  TOPIC(0.33, 0.9),
  PERSON(0.40, 0.1),
  SOURCE(0.17, 0.2),
  QUOTE(0.27, 0);

  /// In a collection of fewer quotes than this, one of them is not wanted the more for that.
  private static final double FEW = 100;

  private final double share;
  private final double evenness;

  /// @param share how many of those who type want one of this kind
  /// @param evenness 1 where all of a kind are wanted alike, 0 where each by its weight
  EntryKind(double share, double evenness) {
    this.share = share;
    this.evenness = evenness;
  }

  /// How likely one entry is wanted.
  ///
  /// @param weight how often it is quoted
  /// @param count how many entries of this kind there are
  /// @param total the weights of all of them
  double prior(double weight, int count, double total) {
    return share * (evenness / count + (1 - evenness) * weight / Math.max(FEW, total));
  }
}
