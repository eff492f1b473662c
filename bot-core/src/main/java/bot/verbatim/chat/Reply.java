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

/// An answer, as a value that each platform draws in its own way.
///
/// All text in it that people wrote is unescaped: a renderer makes it harmless for its platform.
public sealed interface Reply {

  /// Who may see it.
  default Audience audience() {
    return Audience.ASKER;
  }

  /// Quotes that were found, best first.
  ///
  /// @param quotes at least one
  /// @param total how many match in all
  /// @param actions what may be asked next
  record Quotes(List<Quote> quotes, long total, List<Action> actions) implements Reply {
    public Quotes {
      quotes = List.copyOf(quotes);
      actions = List.copyOf(actions);
    }

    @Override
    public Audience audience() {
      return Audience.CHANNEL;
    }
  }

  /// Nothing matched.
  ///
  /// @param asked what was asked, as typed
  /// @param nearest up to three topics that come near
  record NothingFound(String asked, List<Topic> nearest) implements Reply {
    public NothingFound {
      nearest = List.copyOf(nearest);
    }
  }

  /// What there are quotes about.
  record Topics(List<Counted<Topic>> topics) implements Reply {
    public Topics {
      topics = List.copyOf(topics);
    }
  }

  /// What the quotes come from.
  record Sources(List<Counted<Source>> sources) implements Reply {
    public Sources {
      sources = List.copyOf(sources);
    }
  }

  /// Why a quote is rated as it is: the recorded evidence.
  ///
  /// @param comparisons the passages beside the quote's words, as many as were compared
  record Why(Quote quote, List<Comparison> comparisons) implements Reply {
    public Why {
      comparisons = List.copyOf(comparisons);
    }

    /// Evidence that nobody laid beside the words.
    public Why(Quote quote) {
      this(quote, List.of());
    }
  }

  /// A quote in the forms of citation.
  ///
  /// @param formats name of the format (`Markdown`, `BibTeX`, …) to the text, in the order to show
  record Citation(Quote quote, Map<String, String> formats) implements Reply {
    public Citation {
      formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
    }
  }

  /// What can be asked.
  record Help(List<CommandSpec> commands) implements Reply {
    public Help {
      commands = List.copyOf(commands);
    }
  }

  /// The request cannot be answered as it is.
  ///
  /// @param message what is wrong and what to do instead, in a sentence or two
  record Problem(String message) implements Reply {}

  /// Something went wrong here, not with the request.
  ///
  /// @param reference found in the log beside the cause
  record Failure(String reference) implements Reply {}
}
