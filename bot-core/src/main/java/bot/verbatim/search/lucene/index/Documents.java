package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.search.lucene.index.TermVector.Section;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.search.lucene.text.NameKeys;
import bot.verbatim.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.util.BytesRef;

/// Converts quotes to Lucene documents.
final class Documents {

  private final NameTable names;
  private final Analysis analysis = new Analysis();
  private final NameCache known = new NameCache(analysis);
  private final Aliases aliases;

  Documents(Catalog catalog) {
    this.names = new NameTable(catalog);
    this.aliases = new Aliases(catalog.topics(), analysis);
  }

  /// @param place position of the quote in the collection, from [RankValue#place]
  Document of(Quote quote, String part, long place) {
    Document document = new Document();
    mark(document, IndexFields.PART, part);
    mark(document, IndexFields.ID, quote.id());
    String lower = Folding.lowerCase(quote.id());
    if (!lower.equals(quote.id())) {
      mark(document, IndexFields.LOWER_ID, lower);
    }
    mark(document, IndexFields.FIDELITY, quote.fidelity().key());
    List<String> topicNames = names.topicNames(quote);
    quote.topics().forEach(slug -> mark(document, IndexFields.SLUG, slug));
    keys(document, IndexFields.TOPIC, topicNames);
    List<String> speakerNames = names.speakerNames(quote);
    keys(document, IndexFields.SPEAKER, speakerNames);
    mark(document, IndexFields.WORK, quote.source().id());
    keys(document, IndexFields.SOURCE, NameTable.of(quote.source()));
    String url = quote.source().url();
    if (url != null) {
      mark(document, IndexFields.SOURCE, NameKeys.fold(url));
    }
    keys(document, IndexFields.LABEL, List.of(quote.label()));
    words(document, termVector(quote, topicNames, speakerNames));
    long rank = RankValue.of(quote.fidelity(), place);
    document.add(new NumericDocValuesField(IndexFields.RANK, rank));
    document.add(
        new BinaryDocValuesField(IndexFields.QUOTE, new BytesRef(QuoteCodec.encode(quote))));
    return document;
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
    List<AnalyzedWord> words = new ArrayList<>();
    for (Section section : Section.values()) {
      words.addAll(vector.words(section));
    }
    stems(document, IndexFields.WORDS, words, IndexFields.SCORED);
    stems(document, IndexFields.SPEAKER_WORDS, vector.words(Section.SPEAKER), IndexFields.PRESENT);
    stems(document, IndexFields.SOURCE_WORDS, vector.words(Section.SOURCE), IndexFields.PRESENT);
    String forms =
        words.stream()
            .filter(word -> !word.stem().equals(word.surface()))
            .map(AnalyzedWord::surface)
            .collect(Collectors.joining(" "));
    document.add(new Field(IndexFields.FORMS, forms, IndexFields.PRESENT));
    document.add(new BinaryDocValuesField(IndexFields.TERM_VECTOR, new BytesRef(vector.packed())));
  }

  private static void stems(
      Document document, String field, List<AnalyzedWord> words, FieldType type) {
    String stems = words.stream().map(AnalyzedWord::stem).collect(Collectors.joining(" "));
    document.add(new Field(field, stems, type));
  }

  private void keys(Document document, String field, List<String> names) {
    names.stream()
        .map(name -> known.get(name).key())
        .filter(key -> !key.isEmpty())
        .distinct()
        .forEach(key -> mark(document, field, key));
  }

  private static void mark(Document document, String field, String value) {
    document.add(new KeyField(field, value));
  }
}
