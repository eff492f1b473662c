package bot.verbatim.console;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.console.ParityContract.Card;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.talk.JsonConversation;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What `./verbatim console --json` answers to one line, as far as every platform shows it.
///
/// @param cards of a reply that lists quotes; else none
/// @param inOrder what a reader sees one below the other: ids of quotes, topics, titles of sources,
///   what was not found, or the sentence that says what is wrong
record ConsoleAnswer(List<Card> cards, List<String> inOrder) {

  private static final Pattern SHOWN =
      Pattern.compile(
          "/quotes/[0-9]+/id|/nearest/[0-9]+|/topics/[0-9]+/slug|/sources/[0-9]+/title");

  static ConsoleAnswer to(String line, Dispatcher core) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int _ =
        new JsonConversation(core, System::nanoTime)
            .run(
                new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)),
                new TextOutput(out));
    Map<String, String> values = new TreeMap<>();
    List<String> inOrder = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(out.toByteArray())) {
      while (json.nextToken() != null) {
        String at = json.getParsingContext().pathAsPointer().toString();
        if (json.currentToken().isScalarValue()) {
          values.put(at, json.getText());
          if (at.equals("/message")) {
            inOrder.addFirst(json.getText());
          } else if (SHOWN.matcher(at).matches()) {
            inOrder.add(json.getText());
          }
        }
      }
    }
    return new ConsoleAnswer(cards(values), inOrder);
  }

  private static List<Card> cards(Map<String, String> values) {
    if (!"quotes".equals(values.get("/reply"))) {
      return List.of();
    }
    return IntStream.iterate(0, i -> values.containsKey("/quotes/" + i + "/id"), i -> i + 1)
        .mapToObj(i -> new Card(value(values, i, "id"), value(values, i, "verdict")))
        .toList();
  }

  private static String value(Map<String, String> values, int quote, String key) {
    return values.getOrDefault("/quotes/" + quote + "/" + key, "");
  }
}
