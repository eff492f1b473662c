package bot.verbatim.collection.write;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Copies a JSON Lines file as a stream, with new values on some lines.
///
/// @param lines the updates by the line of their entry
record JsonLinesCopy(EvidenceNodes nodes, Map<Integer, EvidenceUpdate> lines) {

  void make(Path from, Path to) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
      int number = 1;
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      for (int read = in.read(); read >= 0; read = in.read()) {
        EvidenceUpdate recorded = lines.get(number);
        if (recorded == null) {
          out.write(read);
        } else if (read == '\n') {
          out.write(edited(kept, recorded));
          out.write(read);
          kept.reset();
        } else {
          kept.write(read);
        }
        number += read == '\n' ? 1 : 0;
      }
      EvidenceUpdate last = lines.get(number);
      if (last != null) {
        out.write(edited(kept, last));
      }
    }
  }

  private byte[] edited(ByteArrayOutputStream line, EvidenceUpdate recorded) throws IOException {
    JsonLineText text = new JsonLineText(line.toString(StandardCharsets.UTF_8));
    text.set("fidelity", EvidenceNodes.fidelity(recorded));
    text.set("evidence", nodes.evidence(recorded));
    switch (recorded.attribution()) {
      case DERIVED -> text.remove("attribution");
      case BY_CHECK -> text.set("attribution", EvidenceNodes.attribution(recorded));
      case BY_PERSON -> {}
    }
    return text.text().getBytes(StandardCharsets.UTF_8);
  }
}
