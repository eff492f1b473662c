package bot.verbatim.search;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.search.Passport.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;

/// Makes a document of a quote.
final class Documents {

  private final Names names;
  private final Analysis analysis = new Analysis();
  private final NameCache known = new NameCache(analysis);
  private final Aliases aliases;
  private final WordStream all = new WordStream(Word::stem);
  private final WordStream speakers = new WordStream(Word::stem);
  private final WordStream sources = new WordStream(Word::stem);
  private final WordStream forms = new WordStream(Word::surface);

  Documents(Catalog catalog) {
    this.names = new Names(catalog);
    this.aliases = new Aliases(catalog.topics(), analysis);
  }

  /// @param place where in the collection the quote stands
  Document of(Quote quote, String part, long place) {
    Document document = new Document();
    mark(document, Fields.PART, part);
    mark(document, Fields.ID, quote.id());
    String lower = quote.id().toLowerCase(Locale.ROOT);
    if (!lower.equals(quote.id())) {
      mark(document, Fields.LOWER_ID, lower);
    }
    mark(document, Fields.FIDELITY, quote.fidelity().key());
    List<String> topicNames = names.topicNames(quote);
    quote.topics().forEach(slug -> mark(document, Fields.SLUG, slug));
    keys(document, Fields.TOPIC, topicNames);
    List<String> speakerNames = names.speakerNames(quote);
    keys(document, Fields.SPEAKER, speakerNames);
    mark(document, Fields.WORK, quote.source().id());
    keys(document, Fields.SOURCE, Names.of(quote.source()));
    String url = quote.source().url();
    if (url != null) {
      mark(document, Fields.SOURCE, Keys.fold(url));
    }
    keys(document, Fields.LABEL, List.of(quote.label()));
    words(document, passport(quote, topicNames, speakerNames));
    long rank = Rank.of(quote.fidelity(), place);
    document.add(new NumericDocValuesField(Fields.RANK, rank));
    document.add(new BinaryDocValuesField(Fields.QUOTE, new BytesRef(QuoteCodec.encode(quote))));
    return document;
  }

  private Passport passport(Quote quote, List<String> topicNames, List<String> speakerNames) {
    Passport passport = new Passport();
    List<Word> text = analysis.words(quote.text());
    List<Word> label = analysis.words(quote.label());
    passport.add(Section.TEXT, text);
    passport.add(Section.LABEL, label);
    addAll(passport, Section.SPEAKER, speakerNames);
    addAll(passport, Section.TOPIC, topicNames);
    Source source = quote.source();
    List<String> about = new ArrayList<>(Names.of(source));
    about.addAll(source.authors());
    addAll(passport, Section.SOURCE, about.stream().distinct().toList());
    passport.add(Section.IMPLIED, aliases.impliedBy(text));
    passport.add(Section.IMPLIED, aliases.impliedBy(label));
    return passport;
  }

  private void addAll(Passport passport, Section section, List<String> texts) {
    texts.forEach(text -> passport.add(section, known.get(text).words()));
  }

  private void words(Document document, Passport passport) {
    List<Word> words = new ArrayList<>();
    for (Section section : Section.values()) {
      words.addAll(passport.words(section));
    }
    document.add(new Field(Fields.WORDS, all.of(words), Fields.SCORED));
    document.add(
        new Field(
            Fields.SPEAKER_WORDS, speakers.of(passport.words(Section.SPEAKER)), Fields.PRESENT));
    document.add(
        new Field(Fields.SOURCE_WORDS, sources.of(passport.words(Section.SOURCE)), Fields.PRESENT));
    List<Word> differing = new ArrayList<>(words);
    differing.removeIf(word -> word.stem().equals(word.surface()));
    document.add(new Field(Fields.FORMS, forms.of(differing), Fields.PRESENT));
    document.add(new BinaryDocValuesField(Fields.PASSPORT, new BytesRef(passport.packed())));
  }

  private void keys(Document document, String field, List<String> names) {
    Set<String> marked = new HashSet<>();
    for (String name : names) {
      String key = known.get(name).key();
      if (!key.isEmpty() && marked.add(key)) {
        mark(document, field, key);
      }
    }
  }

  private static void mark(Document document, String field, String value) {
    document.add(new KeyField(field, value));
  }
}
