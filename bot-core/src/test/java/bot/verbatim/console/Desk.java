package bot.verbatim.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A data folder and texts to check it against: an interview that is quoted well and badly.
final class Desk {

  static final String QUOTES =
      """
      # Words from the interview about a lighthouse.

      - id: vvvv-w   # the first one
        text: "The lamp was never   dark for a single night."
        speaker: ada-moreno
        topics: [lamp]
        source: light   # see sources.yaml
        fidelity: unchecked

      - id: d0ea-h
        text: >-
          We carried the oil up
          in the rain.
        speaker: ada-moreno
        topics: [lamp]
        source: light
        fidelity: 'unchecked'   # nobody looked yet
        note: Keep this note.
        # The end of the second.
      - {id: d0eb-f, text: "Were you ever afraid?", speaker: ada-moreno, topics: [lamp], source: light, fidelity: unchecked}
      - id: d0ec-d
        fidelity: verbatim
        text: The lamp was always dark.
        speaker: ada-moreno
        topics: [lamp]
        source: light
        evidence:   # from an old copy
          passages:
            # this one was read by eye
            - exact: The lamp was always dark.
          coverage: whole
          by: text comparison   # the old tool
          method: by eye
        attribution:
          status: disputed
          reason: Her sister says that she said it.
          by: The editors
      """;

  static final String LINES =
      """
      {"id":"l-1","text":"Ships passed twice a week.","speaker":"Ada Moreno","source":"light","extra\\u0041":1}
      {"id": "l-2", "text": "Somewhere else entirely.", "speaker": "Nobody", "source": "A book"}
      {"id": "l-3", "text": "Penguins rule the harbour council.", "speaker": "Ada Moreno", "source": "light", "fidelity": "unchecked", "topics": ["lamp"]}
      """
          .replace(",\"extra\\u0041\":1", "");

  static final String INTERVIEW =
      """
      # The keeper of the light

      ## Beginnings

      **Ben Okafor:** Thank you for having me here. Tell me how it was in those years.

      **Ada Moreno:** The lamp was never dark for a single night. We carried the oil up in the rain, and \
      my brother wrote every hour into the book that hung by the stairs.

      **Ben Okafor:** Were you ever afraid?

      ## The sea

      **Ada Moreno:** Of the sea, no. Of the silence, yes. Ships passed twice a week, um, and on the other \
      days nobody spoke but the two of us.
      """;

  private final Path folder;

  private Desk(Path folder) {
    this.folder = folder;
  }

  /// Lays everything out in an empty folder.
  static Desk in(Path folder) throws IOException {
    Desk desk = new Desk(folder);
    desk.write("data/quotes/light.yaml", QUOTES);
    desk.write("data/quotes/more.jsonl", LINES);
    desk.write("data/topics.yaml", "- slug: lamp\n  title: The lamp\n");
    desk.write(
        "data/people.yaml",
        """
        - id: ada-moreno
          name: Ada Moreno
          aliases: [Mrs Moreno]
        - id: ben-okafor
          name: Ben Okafor
        """);
    desk.write(
        "data/sources.yaml",
        """
        - id: light
          title: The keeper of the light
          url: https://hour.example/light
          authors: [ada-moreno, ben-okafor]
          kind: episode
          date: 2024-03-02
        - id: lights-out
          title: Lights out
          url: https://hour.example/out
          archived: https://archive.example/out
          kind: post
        """);
    desk.write("interview.md", INTERVIEW);
    return desk;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.writeString(file, content);
  }

  /// Calls the launcher with this data folder.
  Called call(String... arguments) {
    return new Called(data()).with(arguments);
  }

  /// Verifies the interview's source with the interview.
  Called verify(String... more) {
    String[] all = new String[more.length + 4];
    all[0] = "verify";
    all[1] = "light";
    all[2] = "--text";
    all[3] = file("interview.md").toString();
    System.arraycopy(more, 0, all, 4, more.length);
    return call(all);
  }
}
