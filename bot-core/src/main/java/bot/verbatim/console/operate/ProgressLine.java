package bot.verbatim.console.operate;

import bot.verbatim.chat.PlainText;
import bot.verbatim.console.call.TextOutput;
import java.io.File;
import java.util.function.LongSupplier;

/// Reports the progress of long work from time to time, and nothing of short work.
final class ProgressLine {

  /// Minimum nanoseconds between two reports. Chosen by hand.
  private static final long BETWEEN = 2_000_000_000;

  /// Minimum size in bytes of a file to report. Chosen by hand.
  private static final long LARGE = 4 << 20;

  private final TextOutput err;
  private final LongSupplier nanos;
  private long last;

  ProgressLine(TextOutput err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  /// Reports that a file is being read, if it is large.
  void reading(String file) {
    long size = new File(file).length();
    if (size >= LARGE) {
      err.write(PlainText.onOneLine("Reading %s, %d MiB …".formatted(file, size >> 20)) + "\n");
    }
  }

  /// Reports progress, unless the last report is recent or the work is done.
  ///
  /// @param doing what is done, for example `Checked`
  /// @param things what is counted, for example `quotes`
  void at(String doing, long done, long all, String things) {
    long now = nanos.getAsLong();
    if (now - last >= BETWEEN && done < all) {
      last = now;
      err.write(doing + " " + done + " of " + all + " " + things + " …\n");
    }
  }
}
