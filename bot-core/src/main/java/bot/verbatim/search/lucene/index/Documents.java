package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.search.lucene.index.TermVector.Section;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.search.lucene.text.NameKeys;
import bot.verbatim.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;

/// Converts quotes to Lucene documents. Fields are reused: a document is valid until the next.
final class Documents {

  /// Lengths of `2024` and `-05` in a written date.
  private static final int YEAR = 4;

  private static final int MONTH = 3;

  private static final Set<String> NAMING =
      Set.of(
          IndexFields.TOPIC,
          IndexFields.SPEAKER,
          IndexFields.HOST,
          IndexFields.ORGANISATION,
          IndexFields.SOURCE);

  private final Set<String> allNames = new LinkedHashSet<>();
  private final NameTable names;
  private final Analysis analysis = new Analysis();
  private final NameCache known = new NameCache(analysis);
  private final Aliases aliases;
  private final WordsField words = new WordsField(IndexFields.WORDS, IndexFields.SCORED);
  private final WordsField forms = new WordsField(IndexFields.FORMS, IndexFields.PRESENT);
  private final WordsField speakerWords =
      new WordsField(IndexFields.SPEAKER_WORDS, IndexFields.PRESENT);
  private final WordsField sourceWords =
      new WordsField(IndexFields.SOURCE_WORDS, IndexFields.PRESENT);

  Documents(Catalog catalog) {
    this.names = new NameTable(catalog);
    this.aliases = new Aliases(catalog.topics(), analysis);
  }

  /// @param place position of the quote in the collection, from [RankValue#place]
  Document of(Quote quote, String part, long place) {
    Document document = new Document();
    allNames.clear();
    mark(document, IndexFields.PART, part);
    mark(document, IndexFields.ID, quote.id());
    String lower = Folding.lowerCase(quote.id());
    if (!lower.equals(quote.id())) {
      mark(document, IndexFields.LOWER_ID, lower);
    }
    mark(document, IndexFields.FIDELITY, quote.fidelity().key());
    List<String> topicNames = names.topicNames(quote.topics());
    quote.topics().forEach(slug -> mark(document, IndexFields.SLUG, slug));
    keys(document, IndexFields.TOPIC, topicNames, true);
    keys(document, IndexFields.TITLE, names.topicTitles(quote.topics()), true);
    keys(
        document,
        IndexFields.MAIN,
        names.topicNames(quote.topics().stream().limit(1).toList()),
        true);
    keys(document, IndexFields.PICK, names.topicNames(quote.picks()), true);
    List<String> speakerNames = names.speakerNames(quote);
    keys(document, IndexFields.SPEAKER, NameTable.variants(speakerNames), true);
    keys(document, IndexFields.HOST, NameTable.variants(names.hostNames(quote)));
    keys(document, IndexFields.ORGANISATION, organisations(quote));
    mark(document, IndexFields.WORK, quote.source().id());
    keys(document, IndexFields.SOURCE, names.keys(quote.source()));
    mark(document, IndexFields.KIND, quote.source().kind());
    quote.date().ifPresent(date -> date(document, date.toString()));
    String url = quote.source().url();
    if (url != null) {
      mark(document, IndexFields.SOURCE, NameKeys.fold(url));
    }
    keys(document, IndexFields.LABEL, List.of(quote.label()));
    allNames.forEach(key -> mark(document, IndexFields.NAME, key));
    words(document, termVector(quote, topicNames, speakerNames));
    long rank = RankValue.of(quote, place);
    document.add(new NumericDocValuesField(IndexFields.RANK, rank));
    document.add(
        new BinaryDocValuesField(IndexFields.QUOTE, new BytesRef(QuoteCodec.encode(quote))));
    return document;
  }

  private static List<String> organisations(Quote quote) {
    return quote.speakers().stream()
        .map(Speaker::affiliation)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static void date(Document document, String date) {
    for (int end = YEAR; end <= date.length(); end += MONTH) {
      mark(document, IndexFields.DATE, date.substring(0, end));
    }
  }

  private TermVector termVector(Quote quote, List<String> topicNames, List<String> speakerNames) {
    TermVector vector = new TermVector();
    List<AnalyzedWord> text = analysis.words(quote.text());
    List<AnalyzedWord> label = analysis.words(quote.label());
    vector.add(Section.TEXT, text);
    vector.add(Section.LABEL, label);
    addAll(vector, Section.SPEAKER, speakerNames);
    addAll(vector, Section.TOPIC, topicNames);
    Source source = quote.source();
    List<String> about = new ArrayList<>(NameTable.of(source));
    about.addAll(source.authors());
    addAll(vector, Section.SOURCE, about.stream().distinct().toList());
    vector.add(Section.IMPLIED, aliases.impliedBy(text));
    vector.add(Section.IMPLIED, aliases.impliedBy(label));
    return vector;
  }

  private void addAll(TermVector vector, Section section, List<String> texts) {
    texts.forEach(text -> vector.add(section, known.get(text).words()));
  }

  private void words(Document document, TermVector vector) {
    List<String> stems = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    for (Section section : Section.values()) {
      for (AnalyzedWord word : vector.words(section)) {
        stems.add(word.stem());
        if (!word.stem().equals(word.surface())) {
          forms.add(word.surface());
        }
      }
    }
    document.add(words.of(stems));
    document.add(speakerWords.of(stems(vector, Section.SPEAKER)));
    document.add(sourceWords.of(stems(vector, Section.SOURCE)));
    document.add(this.forms.of(forms));
    document.add(new BinaryDocValuesField(IndexFields.TERM_VECTOR, new BytesRef(vector.packed())));
  }

  private static List<String> stems(TermVector vector, Section section) {
    List<String> stems = new ArrayList<>();
    for (AnalyzedWord word : vector.words(section)) {
      stems.add(word.stem());
    }
    return stems;
  }

  private void keys(Document document, String field, List<String> names) {
    keys(document, field, names, false);
  }

  /// @param inflected whether other forms of the names' words are found, too
  private void keys(Document document, String field, List<String> names, boolean inflected) {
    Set<String> keys = new LinkedHashSet<>();
    for (String name : names) {
      NameCache.Name it = known.get(name);
      keys.add(it.key());
      if (inflected && !it.words().isEmpty()) {
        keys.add(NameKeys.ofStems(it.words()));
      }
    }
    keys.remove("");
    for (String key : keys) {
      mark(document, field, key);
      if (NAMING.contains(field)) {
        allNames.add(key);
      }
    }
  }

  private static void mark(Document document, String field, String value) {
    document.add(new KeyField(field, value));
  }
}
