package bot.verbatim.console.operate;

import bot.verbatim.chat.PlainText;
import bot.verbatim.console.call.TextOutput;
import java.io.File;
import java.util.function.LongSupplier;

/// Tells now and then how far long work has come. Says nothing where the work is short.
final class ProgressLine {

  private static final long BETWEEN = 2_000_000_000;
  private static final long LARGE = 4 << 20;

  private final TextOutput err;
  private final LongSupplier nanos;
  private long last;

  ProgressLine(TextOutput err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  /// Tells that a large file is being read.
  void reading(String file) {
    long size = new File(file).length();
    if (size >= LARGE) {
      err.write(PlainText.onOneLine("Reading %s, %d MiB …".formatted(file, size >> 20)) + "\n");
    }
  }

  /// @param doing what is done, for example `checked`
  /// @param things what is counted, for example `quotes`
  void at(String doing, long done, long all, String things) {
    long now = nanos.getAsLong();
    if (now - last >= BETWEEN && done < all) {
      last = now;
      err.write(doing + " " + done + " of " + all + " " + things + " …\n");
    }
  }
}
