package bot.verbatim.chat.card;

/// The sign of a verdict on words. Each has a colour too, but none is told by the colour alone.
public enum Sign {
  /// The words are real.
  REAL("✓", "✅", 0x2E8B57),
  /// Others quote the words, and nobody here read the source.
  QUOTED("◇", "🔷", 0x3B82C4),
  /// The words are changed.
  CHANGED("≠", "🔶", 0xE0A030),
  /// The words are not there.
  ABSENT("✗", "❌", 0xC0392B),
  /// Nobody knows.
  OPEN("?", "❔", 0x8A8F98);

  private final String mark;
  private final String emoji;
  private final int colour;

  Sign(String mark, String emoji, int colour) {
    this.mark = mark;
    this.emoji = emoji;
    this.colour = colour;
  }

  /// A character, to draw in a colour.
  public String mark() {
    return mark;
  }

  /// The same as an emoji, for platforms where text has no colour.
  public String emoji() {
    return emoji;
  }

  /// The colour, as 0xRRGGBB.
  public int colour() {
    return colour;
  }
}
