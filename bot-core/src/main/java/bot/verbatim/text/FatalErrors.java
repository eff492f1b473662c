package bot.verbatim.text;

/// Tells errors after which a process must not live on from those of one request.
public final class FatalErrors {

  private FatalErrors() {}

  /// Whether the JVM itself failed, as when it is out of memory. A stack overflow ends with its
  /// request, and an [InternalError] is a mapped file that was truncated.
  public static boolean isFatal(Throwable failure) {
    return failure instanceof VirtualMachineError
        && !(failure instanceof StackOverflowError)
        && !(failure instanceof InternalError);
  }

  /// Throws a fatal error again; does nothing with another failure.
  public static void rethrowFatal(Throwable failure) {
    if (failure instanceof Error error && isFatal(failure)) {
      throw error;
    }
  }
}
