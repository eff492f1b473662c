package bot.verbatim.chat;

/// The arguments of a process cannot be understood, or name something that is not there.
public final class WrongCall extends Exception {

  private static final long serialVersionUID = 1;

  private final String sentence;

  /// @param sentence says what to write instead
  public WrongCall(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /// What is wrong, and what to write instead.
  public String sentence() {
    return sentence;
  }
}
