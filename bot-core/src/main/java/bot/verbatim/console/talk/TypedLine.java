package bot.verbatim.console.talk;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.chat.line.Typing;
import bot.verbatim.console.call.OpenCore;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;

/// A line at the prompt, in which the part that a completion replaces counts as one word.
///
/// @param start offset of that part
record TypedLine(String line, int cursor, int start) implements CompletingParsedLine {

  @Override
  public String word() {
    return line.substring(start, cursor);
  }

  @Override
  public int wordCursor() {
    return cursor - start;
  }

  @Override
  public int wordIndex() {
    return start == 0 ? 0 : 1;
  }

  @Override
  public List<String> words() {
    return start == 0 ? List.of(word()) : List.of(line.substring(0, start), word());
  }

  @Override
  public CharSequence escape(CharSequence candidate, boolean complete) {
    return candidate;
  }

  @Override
  public int rawWordCursor() {
    return wordCursor();
  }

  @Override
  public int rawWordLength() {
    return wordCursor();
  }

  /// Completions of the word: values first, then options that are not given yet.
  List<Candidate> candidates(Typing typing) {
    String typed = line.substring(0, cursor);
    List<Candidate> candidates = new ArrayList<>();
    for (Choice choice : typing.complete(OpenCore.PLACE, typed).choices()) {
      String value = choice.value();
      String written = value.startsWith("/") ? value : CommandLine.quoted(value);
      candidates.add(candidate(written, choice.name(), true, candidates.size()));
    }
    Typing.Completed options = typing.completeOptionName(OpenCore.PLACE, typed);
    for (Choice choice : options.choices()) {
      String before = typed.substring(Math.min(start, options.start()), options.start());
      candidates.add(candidate(before + choice.value(), choice.name(), false, candidates.size()));
    }
    return candidates;
  }

  private static Candidate candidate(String value, String shown, boolean complete, int place) {
    String name = PlainText.onOneLine(shown);
    // Zero would mean alphabetical order.
    return new Candidate(value, name, null, null, null, null, complete, place + 1);
  }
}
