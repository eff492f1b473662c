package bot.verbatim.collection.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads JSON Lines as a stream, with memory for one line at a time.
public final class JsonLines {

  /// Maximum length of a line in bytes. Chosen by hand.
  static final int LONGEST = 1 << 16;

  private final Diagnostics findings;
  private final Consumer<DataNode> entries;
  private final JsonNodes json;
  private final byte[] bytes = new byte[2 * LONGEST];
  private int line;
  private boolean skipping;
  private boolean isEmpty = true;

  private JsonLines(Diagnostics findings, Consumer<DataNode> entries) {
    this.findings = findings;
    this.entries = entries;
    this.json = new JsonNodes(findings);
  }

  public static void read(InputStream in, Diagnostics findings, Consumer<DataNode> entries)
      throws IOException {
    JsonLines lines = new JsonLines(findings, entries);
    lines.readAll(in);
    if (lines.isEmpty) {
      findings.warning(1, "the file is empty: write a quote a line, or remove it");
    }
  }

  private void readAll(InputStream in) throws IOException {
    int kept = 0;
    for (int read = in.read(bytes); read >= 0; read = in.read(bytes, kept, bytes.length - kept)) {
      kept = lines(kept, kept + read);
    }
    if (kept > 0) {
      line(0, kept);
    }
  }

  /// Reads the complete lines, and moves the incomplete rest to the front of the buffer.
  private int lines(int scanned, int end) {
    int begin = 0;
    for (int i = scanned; i < end; i++) {
      if (bytes[i] == '\n') {
        line(begin, i);
        begin = i + 1;
      }
    }
    int kept = end - begin;
    System.arraycopy(bytes, begin, bytes, 0, kept);
    if (kept <= LONGEST) {
      return kept;
    }
    skipping = true;
    return 1;
  }

  private void line(int begin, int end) {
    line++;
    if (skipping || end - begin > LONGEST) {
      skipping = false;
      isEmpty = false;
      findings.fault(line, "longer than 64 KiB: shorten the entry");
      return;
    }
    ByteBuffer unread = ByteBuffer.wrap(bytes, begin, end - begin);
    Optional<String> text = TextFile.decoded(unread, line, findings);
    if (text.isEmpty() || !text.get().chars().allMatch(c -> " \t\r".indexOf(c) >= 0)) {
      isEmpty = false;
      text.flatMap(entry -> json.read(entry, line)).ifPresent(entries);
    }
  }
}
