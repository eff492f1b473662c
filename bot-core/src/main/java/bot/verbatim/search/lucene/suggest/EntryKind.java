package bot.verbatim.search.lucene.suggest;

/// The kind of a completion, with the prior probability that it is wanted.
///
/// The shares were tuned on 1,000 typed prefixes with known targets over 7,448 quotes: people are
/// wanted most, then topics, then quotes. All topics are wanted nearly equally, however few quotes
/// they have; people and sources in proportion to their quotes: else many sources of one quote hide
/// the quotes.
public enum EntryKind {
  TOPIC(0.33, 0.9),
  PERSON(0.40, 0.1),
  SOURCE(0.17, 0),
  QUOTE(0.27, 0);

  /// Lower bound on the total weight, so that an entry of a small collection gets no high prior.
  /// Chosen by hand.
  private static final double FEW = 100;

  private final double share;
  private final double evenness;

  /// @param share relative frequency of the kind among what people want
  /// @param evenness 1 if all entries of a kind are equally likely, 0 if in proportion to their
  ///   weights
  EntryKind(double share, double evenness) {
    this.share = share;
    this.evenness = evenness;
  }

  /// The prior probability of one entry, not normalised.
  ///
  /// @param weight how often it is quoted
  /// @param count the number of entries of this kind
  /// @param total the sum of their weights
  double prior(double weight, int count, double total) {
    return share * (evenness / count + (1 - evenness) * weight / Math.max(FEW, total));
  }
}
