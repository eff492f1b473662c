package bot.verbatim.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Small data folders for tests.
final class Folders {

  /// A sound collection, file by file.
  static final Map<String, String> SOUND =
      Map.of(
          "venues.yaml",
          """
          - id: aligned
            name: Aligned
            url: https://aligned.example/
            credibility:
              rating: 2
              reason: Anybody can post there.
          """,
          "people.yaml",
          """
          - id: jan-leike
            name: Jan Leike
            aliases: [Leike]
            url: https://jan.example/
            affiliations:
              - with: OpenAI
                from: 2021-01
                until: 2024-05
              - with: Anthropic
                from: 2024-05
          - id: daniel-filan
            name: Daniel Filan
          """,
          "sources.yaml",
          """
          - id: musings
            title: Musings on oversight
            url: https://aligned.example/musings
            authors: [jan-leike, Somebody Else]
            venue: aligned
            kind: post
            date: 2022-12-05
            importance: 40
            ids: {ea: "123"}
          - id: axrp-24
            title: Superalignment
            url: https://axrp.example/24
            authors: [jan-leike, daniel-filan]
            kind: episode
            date: 2024-07
            credibility:
              rating: 4
              reason: A full transcript.
            describes: musings
            note: Recorded in summer.
          """,
          "topics.yaml",
          """
          - slug: scalable-oversight
            title: Scalable Oversight
            aliases: [oversight]
            about: Judging what is hard to judge.
          - slug: rlhf
            title: RLHF
          """,
          "thesaurus.yaml",
          """
          - [judge, grade, look over]
          - - cheat
            - reward hacking
          """,
          "quotes/musings.yaml",
          """
          - id: pxmt-6
            text: Evaluation is easier than generation.
            label: On evaluation
            speaker: jan-leike
            topics: [scalable-oversight, RLHF]
            source: musings
            locator: Section 2
            fidelity: verbatim
            evidence:
              passages:
                - exact: I believe evaluation is easier than generation
                  prefix: As I said,
                  speaker: jan-leike
              coverage: whole
              checked: 2026-01-31
              by: The editors
              method: read by eye
              confidence: high
              sha256: 0000000000000000000000000000000000000000000000000000000000000000
          - id: pxmw-2
            text: 'Oversight […] has to scale: [it] must keep up.'
            speaker: [jan-leike, A critic unnamed]
            topics: [scalable-oversight]
            source: axrp-24
            said: "2023"
            language: en-GB
            fidelity: edited
            evidence:
              passages:
                - exact: Oversight, as I see it, has to scale
                - exact: and it must keep up
                  source: musings
              coverage: part
              by: The editors
              method: read by eye
          - id: pxmv-4
            text: Judging beats making.
            speaker: jan-leike
            topics: [rlhf]
            source: musings
            fidelity: paraphrase
            attribution:
              status: disputed
              reason: It cuts against the text.
              by: The editors
            note: Often repeated.
          """,
          "quotes/more.jsonl",
          """
          {"id": "l-1", "text": "To be is to do.", "speaker": "Some Body", "topics": ["being"], "source": "A book"}
          {"id": "l-2", "text": "Do be do.", "speaker": ["jan-leike"], "topics": ["Scalable Oversight"], "pick": ["Scalable Oversight"], "source": "musings", "fidelity": "paraphrase", "evidence": {"passages": [{"exact": "Do", "speaker_before": "Rob", "speaker_after": "jan-leike"}], "coverage": "part", "by": "us", "method": "by eye"}}
          """);

  private Folders() {}

  /// Writes files into a folder.
  static Path write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(folder, file.getKey(), file.getValue());
    }
    return folder;
  }

  static void write(Path folder, String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
  }
}
