package bot.verbatim.text;

/// Something cannot be answered now, but soon. It carries a sentence for the person who asked.
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String sentence;

  public BusyException(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
