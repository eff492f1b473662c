package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.DisplayedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Schema of an entry: its allowed and required keys.
///
/// @param what name of the entry in messages, for example `a quote`
/// @param required the required keys, each with what to write
/// @param keys all allowed keys
public record EntryShape(String what, Map<String, String> required, List<String> keys) {

  public static final EntryShape CREDIBILITY =
      any("a credibility", "by")
          .needs("rating", "`rating: 1` (low) to `rating: 5` (gold)")
          .needs("reason", "why, in a sentence");

  public static final EntryShape VENUE =
      any("a venue", "url credibility").needs("id", "`id: axrp`").needs("name", "its name");

  public static final EntryShape AFFILIATION =
      any("an affiliation", "from until").needs("with", "the organisation's name");

  public static final EntryShape PERSON =
      any("a person", "aliases url affiliations")
          .needs("id", "`id: jan-leike`")
          .needs("name", "the name as shown");

  public static final EntryShape TOPIC =
      any("a topic", "aliases about")
          .needs("slug", "`slug: scalable-oversight`")
          .needs("title", "its name as shown");

  public static final EntryShape SOURCE =
      any("a source", "short archived authors venue date credibility importance ids describes note")
          .needs("id", "`id: axrp-24`")
          .needs("title", "the title of the work")
          .needs("url", "where it can be read")
          .needs("kind", "one of " + DisplayedValue.choice(SourceReader.KINDS));

  public static final EntryShape PASSAGE =
      any("a passage", "prefix suffix speaker speaker_before speaker_after source url locator")
          .needs("exact", "the source's own words");

  public static final EntryShape EVIDENCE =
      any("evidence", "passages checked confidence sha256")
          .needs("coverage", "how much of the source was read: `whole`, `part`, `quoted` or `none`")
          .needs("by", "who or what checked")
          .needs("method", "how it was checked, in plain words");

  public static final EntryShape ATTRIBUTION =
      any("an attribution", "")
          .needs("status", "`sourced`, `disputed`, `misattributed` or `unsourced`")
          .needs("reason", "why, in a sentence")
          .needs("by", "who decided");

  /// A quote in a `.jsonl` file.
  public static final EntryShape QUOTE_LINE =
      any(
              "a quote",
              "id label speaker topics pick source locator said language fidelity evidence"
                  + " attribution note")
          .needs("text", "the words");

  /// A quote in a YAML file, with more required keys.
  public static final EntryShape QUOTE =
      QUOTE_LINE
          .needs("speaker", "who is said to have said it")
          .needs("source", "the id of the work in sources.yaml")
          .needs("topics", "at least one slug of topics.yaml")
          .needs("fidelity", "how the words compare with the source; `unchecked` where nobody did");

  /// @param keys the keys that may be missing, separated by spaces
  private static EntryShape any(String what, String keys) {
    List<String> optional = keys.isEmpty() ? List.of() : List.of(keys.split(" ", -1));
    return new EntryShape(what, Map.of(), optional);
  }

  private EntryShape needs(String key, String remedy) {
    Map<String, String> all = new LinkedHashMap<>(required);
    all.put(key, remedy);
    List<String> known = new ArrayList<>(keys);
    known.remove(key);
    known.add(required.size(), key);
    return new EntryShape(what, all, List.copyOf(known));
  }
}
