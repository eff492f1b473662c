package bot.verbatim.collection.write;

import bot.verbatim.collection.read.KnownNames;
import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.DataNode.Field;
import bot.verbatim.collection.syntax.DataNode.Fields;
import bot.verbatim.collection.syntax.DataNode.Items;
import bot.verbatim.collection.syntax.DataNode.Scalar;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Converts findings into data nodes, with keys in the order of data/README.md.
record EvidenceNodes(KnownNames known) {

  static Scalar fidelity(EvidenceUpdate recorded) {
    return text(recorded.quote().fidelity().key());
  }

  Fields evidence(EvidenceUpdate recorded) {
    Evidence evidence = recorded.finding().evidence();
    List<Field> fields = new ArrayList<>();
    if (!evidence.passages().isEmpty()) {
      List<DataNode> passages = new ArrayList<>();
      evidence.passages().forEach(passage -> passages.add(passage(recorded, passage)));
      fields.add(new Field("passages", 0, new Items(0, passages)));
    }
    add(fields, "coverage", word(evidence.coverage()));
    add(fields, "checked", evidence.checked() == null ? "" : evidence.checked().toString());
    add(fields, "by", evidence.by());
    add(fields, "method", evidence.method());
    add(fields, "confidence", evidence.confidence() == null ? "" : word(evidence.confidence()));
    add(fields, "sha256", evidence.textSha256() == null ? "" : evidence.textSha256());
    return new Fields(0, fields);
  }

  static Fields attribution(EvidenceUpdate recorded) {
    List<Field> fields = new ArrayList<>();
    add(fields, "status", recorded.quote().attribution().key());
    add(fields, "reason", recorded.finding().reason());
    add(fields, "by", recorded.finding().evidence().by());
    return new Fields(0, fields);
  }

  private Fields passage(EvidenceUpdate recorded, Passage passage) {
    List<Field> fields = new ArrayList<>();
    add(fields, "exact", passage.exact());
    add(fields, "prefix", passage.prefix());
    add(fields, "suffix", passage.suffix());
    person(fields, "speaker", passage.speaker());
    person(fields, "speaker_before", passage.speakerBefore());
    person(fields, "speaker_after", passage.speakerAfter());
    String url = passage.url();
    if (url != null && !url.equals(recorded.quote().source().url())) {
      add(fields, "url", url);
    }
    add(fields, "locator", passage.locator());
    return new Fields(0, fields);
  }

  private void person(List<Field> fields, String key, @Nullable String name) {
    if (name != null) {
      add(fields, key, known.person(name).map(Person::id).orElse(name));
    }
  }

  private static void add(List<Field> fields, String key, String value) {
    if (!value.isEmpty()) {
      fields.add(new Field(key, 0, text(value)));
    }
  }

  private static Scalar text(String value) {
    return new Scalar(0, value, Scalar.Kind.TEXT);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
