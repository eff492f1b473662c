package bot.verbatim.chat;

import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Counted;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An answer as a value, which each platform renders in its own way.
///
/// User-written text in it is not escaped; each renderer escapes it for its platform.
public sealed interface Reply {

  /// Who may see it.
  default Audience audience() {
    return Audience.ASKER;
  }

  /// Quotes that were found, best first.
  ///
  /// @param quotes at least one
  /// @param total number of matches; a lower bound above 1,000
  /// @param before number of matches on the pages before
  /// @param remark what the person should know first, in a sentence or two, such as a corrected
  ///   spelling; empty if nothing
  /// @param actions follow-ups to offer
  record Quotes(List<Quote> quotes, long total, int before, String remark, List<Action> actions)
      implements Reply {
    public Quotes {
      quotes = List.copyOf(quotes);
      actions = List.copyOf(actions);
    }

    /// The first page, without a remark.
    public Quotes(List<Quote> quotes, long total, List<Action> actions) {
      this(quotes, total, 0, "", actions);
    }

    @Override
    public Audience audience() {
      return Audience.CHANNEL;
    }
  }

  /// Nothing matched.
  ///
  /// @param asked what was asked, as typed
  /// @param sentence says so; repeats what was asked
  /// @param nearest up to three similar topics; empty if none is similar
  /// @param others some topics that there are, if none is similar
  record NothingFound(String asked, String sentence, List<Topic> nearest, List<Topic> others)
      implements Reply {

    /// Maximum length of a repeated query in code points. Chosen by hand.
    private static final int LONGEST_ECHO = 100;

    public NothingFound {
      nearest = List.copyOf(nearest);
      others = List.copyOf(others);
    }

    /// The same for a query that has only words.
    public NothingFound(String asked, List<Topic> nearest) {
      this(asked, sentence(asked), nearest, List.of());
    }

    private static String sentence(String asked) {
      String shown = PlainText.cut(PlainText.onOneLine(asked), LONGEST_ECHO);
      return "No quote found" + (shown.isEmpty() ? "." : " for “" + shown + "”.");
    }
  }

  /// The topics with their numbers of quotes.
  record Topics(List<Counted<Topic>> topics) implements Reply {
    public Topics {
      topics = List.copyOf(topics);
    }
  }

  /// The sources with their numbers of quotes.
  record Sources(List<Counted<Source>> sources) implements Reply {
    public Sources {
      sources = List.copyOf(sources);
    }
  }

  /// Why a quote is rated as it is: the recorded evidence.
  ///
  /// @param comparisons of the words with the first passages, in order; may be fewer than these
  record Why(Quote quote, List<Comparison> comparisons) implements Reply {
    public Why {
      comparisons = List.copyOf(comparisons);
    }

    /// Evidence without comparisons.
    public Why(Quote quote) {
      this(quote, List.of());
    }
  }

  /// A quote in citation formats, one of which is shown.
  ///
  /// @param formats text by name of the format (`Markdown`, `BibTeX`, …), in display order
  /// @param shown the name of the format that is asked for
  /// @param actions ask for the others
  record Citation(Quote quote, Map<String, String> formats, String shown, List<Action> actions)
      implements Reply {
    public Citation {
      formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
      actions = List.copyOf(actions);
    }

    /// The first format, without follow-ups.
    public Citation(Quote quote, Map<String, String> formats) {
      this(quote, formats, formats.keySet().stream().findFirst().orElse(""), List.of());
    }

    /// What stands above the text: its format and the quote's id.
    public String heading() {
      return shown + " · " + quote.id();
    }

    /// The text to copy, without the line break at its end.
    public String text() {
      return formats.getOrDefault(shown, "").stripTrailing();
    }
  }

  /// The commands that can be called.
  record Help(List<CommandSpec> commands) implements Reply {
    public Help {
      commands = List.copyOf(commands);
    }
  }

  /// The request cannot be answered as it is.
  ///
  /// @param message what is wrong and what to do instead, in a sentence or two
  record Problem(String message) implements Reply {}

  /// An internal error.
  ///
  /// @param reference names the log entry that has the cause
  record Failure(String reference) implements Reply {}
}
