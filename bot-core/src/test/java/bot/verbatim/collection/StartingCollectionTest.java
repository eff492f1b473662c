package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.collection.read.EntryShape;
import bot.verbatim.collection.read.SourceReader;
import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.FoldedText;
import bot.verbatim.collection.syntax.YamlNodes;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.QuoteId;
import bot.verbatim.quote.Topic;
import bot.verbatim.verify.PassageVerifier;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The collection that comes with the project, and the schemas that help to write it.
class StartingCollectionTest {

  private static final Path DATA = Path.of(System.getProperty("basedir", ".")).resolve("../data");
  private static final Path SCHEMAS = DATA.resolve("schema");

  @Test
  void isFitToShow() {
    assertThat(CollectionCheck.of(DATA, new PassageVerifier())).isEmpty();
  }

  @Test
  void isReadWithoutAnyProblem() throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    DataFolder data = DataFolder.at(DATA, new PassageVerifier(), problems::add);
    for (CollectionPart part : data.parts()) {
      if (part.holdsQuotes()) {
        data.read(part, quote -> ids.add(quote.id()));
      }
    }

    assertThat(problems).isEmpty();
    assertThat(ids).hasSizeGreaterThan(75).doesNotHaveDuplicates().allMatch(QuoteId::isValid);
  }

  @Test
  void leadsEachTopicWithShortRealWordsOnIt() throws IOException {
    DataFolder data = DataFolder.at(DATA, new PassageVerifier());
    Map<String, List<Quote>> picks = new TreeMap<>();
    for (Topic topic : data.catalog().topics()) {
      picks.put(topic.slug(), new ArrayList<>());
    }
    for (CollectionPart part : data.parts()) {
      if (part.holdsQuotes()) {
        data.read(
            part,
            quote ->
                quote.picks().forEach(topic -> picks.getOrDefault(topic, List.of()).add(quote)));
      }
    }

    assertThat(picks)
        .hasSize(8)
        .allSatisfy((topic, quotes) ->
            assertThat(quotes)
                .hasSizeBetween(3, 4)
                .allMatch(quote -> quote.topics().getFirst().equals(topic), "mainly on the topic")
                .allMatch(quote -> quote.fidelity().isWordForWord(), "real words")
                .allMatch(quote -> quote.text().length() <= 190, "at most 190 characters"));
  }

  @Test
  void eachGroupOfTheThesaurusHasAWordOfTheCollection() throws IOException {
    StringBuilder words = new StringBuilder();
    DataFolder data = DataFolder.at(DATA, new PassageVerifier());
    for (CollectionPart part : data.parts()) {
      if (part.holdsQuotes()) {
        data.read(
            part,
            quote ->
                words.append(' ').append(FoldedText.words(quote.text() + ' ' + quote.label())));
      }
    }

    assertThat(data.catalog().thesaurus())
        .hasSizeGreaterThanOrEqualTo(35)
        .allMatch(group ->
            group.stream().anyMatch(word -> words.indexOf(" " + FoldedText.words(word)) >= 0));
  }

  @Test
  void everyFileFitsItsSchema() throws IOException {
    for (CollectionPart part : DataFolder.at(DATA, new PassageVerifier()).parts()) {
      String schema = part.holdsQuotes() ? "quotes" : part.name().replace(".yaml", "");
      String content = Files.readString(DATA.resolve(part.name()));
      Diagnostics none = new Diagnostics(part.name(), (file, line, message) -> {});

      assertThat(schema(schema).validate(json(YamlNodes.read(content, none).orElseThrow())))
          .as(part.name())
          .isEmpty();
    }
  }

  @Test
  void schemasAndReaderKnowTheSameKeys() throws IOException {
    agree(EntryShape.VENUE, "venues", "/items");
    agree(EntryShape.CREDIBILITY, "venues", "/$defs/credibility");
    agree(EntryShape.PERSON, "people", "/items");
    agree(EntryShape.AFFILIATION, "people", "/items/properties/affiliations/items");
    agree(EntryShape.TOPIC, "topics", "/items");
    agree(EntryShape.SOURCE, "sources", "/items");
    agree(EntryShape.CREDIBILITY, "sources", "/items/properties/credibility");
    agree(EntryShape.QUOTE, "quotes", "/items");
    agree(EntryShape.QUOTE_LINE, "quote-line", "");
    agree(EntryShape.EVIDENCE, "quotes", "/$defs/evidence");
    agree(EntryShape.PASSAGE, "quotes", "/$defs/passage");
    agree(EntryShape.ATTRIBUTION, "quotes", "/$defs/attribution");
  }

  @Test
  void schemasAndReaderKnowTheSameKinds() throws IOException {
    JsonNode kinds = tree("sources").at("/items/properties/kind/enum");

    assertThat(words(kinds)).containsExactlyInAnyOrderElementsOf(SourceReader.KINDS);
  }

  private static void agree(EntryShape shape, String schema, String pointer) throws IOException {
    JsonNode node = tree(schema).at(pointer);
    List<String> known = new ArrayList<>();
    node.get("properties").fieldNames().forEachRemaining(known::add);
    Set<String> required = words(node.get("required"));
    if (shape.what().equals("a quote")) {
      required.remove("id"); // the reader proposes one
    }

    assertThat(shape.keys()).as(schema + pointer).containsExactlyInAnyOrderElementsOf(known);
    assertThat(shape.required().keySet()).as(schema + pointer).isEqualTo(required);
  }

  private static Set<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  private static JsonNode tree(String schema) throws IOException {
    return new ObjectMapper().readTree(SCHEMAS.resolve(schema + ".schema.json").toFile());
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            SchemaLocation.of(
                SCHEMAS
                    .resolve(name + ".schema.json")
                    .normalize()
                    .toAbsolutePath()
                    .toUri()
                    .toString()));
  }

  private static JsonNode json(DataNode node) {
    JsonNodeFactory factory = JsonNodeFactory.instance;
    return switch (node) {
      case DataNode.Scalar(_, String written, DataNode.Scalar.Kind kind) ->
          switch (kind) {
            case TEXT -> factory.textNode(written);
            case NUMBER -> factory.numberNode(Integer.parseInt(written));
            case TRUTH -> factory.booleanNode(Boolean.parseBoolean(written));
            case NOTHING -> factory.nullNode();
          };
      case DataNode.Items(_, List<DataNode> nodes) -> {
        ArrayNode list = factory.arrayNode();
        nodes.forEach(item -> list.add(json(item)));
        yield list;
      }
      case DataNode.Fields(_, List<DataNode.Field> fields) -> {
        ObjectNode object = factory.objectNode();
        fields.forEach(field -> object.set(field.key(), json(field.value())));
        yield object;
      }
    };
  }
}
