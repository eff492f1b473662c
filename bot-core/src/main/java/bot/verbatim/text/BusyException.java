package bot.verbatim.text;

/// Something cannot be answered now, but soon. The message is a sentence for the person who asked.
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public BusyException(String sentence) {
    super(sentence);
  }
}
