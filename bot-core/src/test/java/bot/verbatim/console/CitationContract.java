package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Action;
import bot.verbatim.chat.RendererContract;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people copy of a citation is what was written, for every quote of the collection that comes
/// with the bot, in every format. A platform's test implements it.
public interface CitationContract {

  /// What stands in the code block, or in the file instead.
  String copied(Reply.Citation citation);

  @Test
  default void showsEveryCitationAsItWasWritten(@TempDir Path home) throws IOException {
    try (Verbatim core = Verbatim.open(new Settings(ParityContract.DATA, home, 1))) {
      for (String id : ids()) {
        Request next = new Request(RendererContract.PLACE, "quotes cite", Map.of("id", id));
        assertThat(citation(core, next).shown()).isEqualTo("Markdown");
        List<String> formats = new ArrayList<>();
        for (Action action : citation(core, next).actions()) {
          formats.add(check(citation(core, action.request())));
        }
        formats.add(check(citation(core, next)));
        assertThat(formats).containsExactly("BibTeX", "CSL-JSON", "JSON-LD", "Markdown");
      }
    }
  }

  private String check(Reply.Citation citation) {
    String written = String.valueOf(citation.formats().get(citation.shown()));
    assertThat(copied(citation).stripTrailing())
        .as("%s of %s", citation.shown(), citation.quote().id())
        .isEqualTo(written.stripTrailing());
    return citation.shown();
  }

  private static Reply.Citation citation(Verbatim core, Request request) {
    return (Reply.Citation) core.dispatcher().answer(request);
  }

  private static List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    DataFolder folder = DataFolder.at(ParityContract.DATA, new PassageVerifier());
    for (CollectionPart part : folder.parts()) {
      if (part.holdsQuotes()) {
        folder.read(part, quote -> ids.add(quote.id()));
      }
    }
    assertThat(ids).isNotEmpty();
    return ids;
  }
}
