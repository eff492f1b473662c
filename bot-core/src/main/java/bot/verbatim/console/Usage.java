package bot.verbatim.console;

/// What `--help` and `--version` say.
final class Usage {

  private Usage() {}

  /// All that can be typed behind `./verbatim`.
  static String text() {
    return """
    Verbatim answers with quotes, their sources, and how far the words can be trusted.

      ./verbatim quote [ABOUT]      quotes on a topic, by a person, with some words; or one by chance
          --speaker NAME --source NAME --fidelity WORD   only such quotes
          --limit N --page N                             how many, and which
      ./verbatim quotes topics      what there are quotes about
      ./verbatim quotes sources     what the quotes come from, and how far it can be trusted
      ./verbatim quotes why ID      why a quote is rated as it is: the evidence
      ./verbatim quotes cite ID     a quote as Markdown, BibTeX, CSL-JSON and JSON-LD
      ./verbatim quotes help        what can be asked on every platform
      ./verbatim console            a conversation, with history and completion
      ./verbatim check [DIR]        is the data folder fit to show?
          --links                   are the pages of the sources still there? (goes to the network)
      ./verbatim verify SOURCE      does the source say this? Every quote of it, against its text
          --text FILE               the text: plain, Markdown, HTML, SRT or VTT, in UTF-8
          --fetch [--whole]         fetch its page instead, a part of the work or all of it
          --partial --write         the file is only a part of the work; record what was found
      ./verbatim find WORDS         the same for words that the collection does not have
          --text FILE … --speaker NAME --partial         in these texts, as said by NAME

    Any command takes
      --json        the answer as one JSON document; with console, one a line
      --data DIR    the collection (default: VERBATIM_DATA, else data)
      --home DIR    the bot's own index and log (default: VERBATIM_HOME, else var)
      --seed N      makes what is drawn by chance the same each time
      --            all that follows are words

    It ends with 0, with 1 when nothing matched (check, verify: when something recorded does not
    hold), with 2 for a wrong call.
    """;
  }

  /// The version of the jar, where there is one.
  static String version() {
    String version = Usage.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
