package bot.verbatim.collection;

import bot.verbatim.quote.Topic;

/// Reads an entry of topics.yaml.
final class Topics {

  private Topics() {}

  static Topic read(Entry entry) {
    return new Topic(
        entry.text("slug").orElse(""),
        entry.text("title").orElse(""),
        entry.texts("aliases"),
        entry.text("about").orElse(""));
  }
}
