package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.collection.syntax.FoldedText;
import bot.verbatim.quote.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads the entries of topics.yaml; a slug, title or alias must belong to one topic only.
final class TopicReader {

  private final Map<String, String> slugs = new HashMap<>();
  private final Diagnostics findings;

  TopicReader(Diagnostics findings) {
    this.findings = findings;
  }

  Topic read(FieldReader entry) {
    String slug = entry.text("slug").orElse("");
    String title = entry.text("title").orElse("");
    List<String> aliases = entry.texts("aliases");
    Stream.concat(Stream.of(slug, title), aliases.stream())
        .forEach(word -> {
          String other = slugs.putIfAbsent(FoldedText.words(word), slug);
          if (other != null && !other.equals(slug)) {
            String key = aliases.contains(word) ? "aliases" : word.equals(slug) ? "slug" : "title";
            findings.warning(
                entry.line(key),
                "%s already leads to the topic %s: write it in one of them"
                    .formatted(DisplayedValue.value(word), DisplayedValue.value(other)));
          }
        });
    return new Topic(slug, title, aliases, entry.text("about").orElse(""));
  }
}
