package bot.verbatim.verify;

/// One quote to check, with the truth about it.
///
/// @param claimed who it is said to be by
/// @param spoken who really says it, where that is one person; empty where it makes no difference
record BenchCase(
    Kind kind, Play play, Rendering rendering, String claimed, String text, String spoken) {

  @Override
  public String toString() {
    return kind + " in " + play.name() + " as " + rendering + " by " + claimed + ": " + text;
  }
}
