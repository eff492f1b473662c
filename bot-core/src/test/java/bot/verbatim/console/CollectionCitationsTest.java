package bot.verbatim.console;

import bot.verbatim.chat.Reply;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.console.draw.ConsoleRenderer;
import bot.verbatim.console.draw.Screen;

/// Citations as they are piped into a file.
class CollectionCitationsTest implements CitationContract {

  @Override
  public String copied(Reply.Citation citation) {
    return new ConsoleRenderer(Screen.piped(), CommandSyntax.SHELL).render(citation);
  }
}
