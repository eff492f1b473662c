package bot.verbatim.collection.write;

import bot.verbatim.collection.read.KnownNames;
import bot.verbatim.collection.read.QuoteFile;
import bot.verbatim.collection.rule.QuoteIds;
import bot.verbatim.quote.Quote;
import bot.verbatim.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Compares a new file of quotes with the old one: checked quotes must equal their updates, and all
/// others must be unchanged.
///
/// @param lines the updates by the line of their entry
record ReadBackCheck(KnownNames known, Map<Integer, EvidenceUpdate> lines) {

  /// @throws IOException if the new file does not read back as expected, or the old one was changed
  ///   since it was checked
  void require(Path old, Path made) throws IOException {
    MessageDigest should = Sha256.begin();
    Set<Integer> met = new HashSet<>();
    boolean[] changed = {false};
    file(old)
        .read((quote, entry) -> {
          EvidenceUpdate recorded = lines.get(entry.line());
          if (recorded != null) {
            met.add(entry.line());
            changed[0] |= !quote.equals(recorded.finding().held().quote());
          }
          add(should, recorded == null ? quote : recorded.quote());
        });
    if (changed[0] || !met.equals(lines.keySet())) {
      throw changedMeanwhile(old);
    }
    MessageDigest does = Sha256.begin();
    file(made).read((quote, _) -> add(does, quote));
    if (!MessageDigest.isEqual(should.digest(), does.digest())) {
      throw new IOException(
          "“%s” would not have read back as it should, so nothing was written. Write its entries one key a line."
              .formatted(old));
    }
  }

  static IOException changedMeanwhile(Path file) {
    return new IOException(
        "“%s” was changed while it was checked, so nothing was written. Run the same command again."
            .formatted(file));
  }

  private QuoteFile file(Path path) {
    return new QuoteFile(path, known, QuoteIds.UNKNOWN, (_, _, _) -> {}, null);
  }

  private static void add(MessageDigest digest, Quote quote) {
    digest.update(Objects.toString(quote).getBytes(StandardCharsets.UTF_8));
  }
}
