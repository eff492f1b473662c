package bot.verbatim.verify;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows which words at the beginning of a line never name a speaker.
final class NameWords {

  private static final Set<String> NEVER =
      Set.of(
          ("note notes example examples warning update updates edit summary source sources figure"
               + " table step chapter part section title subtitle date author authors abstract"
               + " introduction url http https link links layout category categories tags topics"
               + " topic transcript conclusion background discussion results methods references"
               + " related keywords important tip ps music applause laughter laughs laughing"
               + " inaudible crosstalk silence pause cheers cheering noise on the and but so"
               + " because however first second third finally also this that these those there here"
               + " what why how when where who which is are was were be my our your their his her"
               + " its it we i you they he she to of for in with at by from as or if not pros cons"
               + " problem problems solution claim claims reason reasons key goal goals idea ideas"
               + " yes no time location scene act exeunt enter exit translation photo image credit"
               + " video audio read more see todo definition theorem lemma proof case option"
               + " version phase day week year answer1 think thing things question1 rule rules"
               + " point points fact facts result method footnote footnotes context description"
               + " episode podcast contents share subscribe comments reply listen objection"
               + " response hypothesis assumption lesson advice bonus disclaimer correction"
               + " addendum appendix outline overview agenda timeline total name")
              .split(" "));

  private NameWords() {}

  /// Whether this label could be a name in a text whose lower-case words are known.
  ///
  /// @param lowerCaseWords words of labels that the text also writes in lower case, which names are
  ///   not
  /// @param lowerCaseText whether the text has no capitals at all
  static boolean canBeName(String label, Set<String> lowerCaseWords, boolean lowerCaseText) {
    List<String> words = Names.words(label);
    if (words.isEmpty() || words.size() > 4 || words.stream().anyMatch(NEVER::contains)) {
      return false;
    }
    if (lowerCaseText) {
      return words.size() <= 3;
    }
    boolean capitals = true;
    for (String word : label.split("[\\s-]+", -1)) {
      capitals &= word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || isParticle(word);
    }
    boolean shouted = label.equals(label.toUpperCase(Locale.ROOT));
    return capitals && (shouted || !lowerCaseWords.containsAll(words));
  }

  private static boolean isParticle(String word) {
    return Set.of("de", "van", "von", "der", "den", "da", "di", "la", "le", "bin", "al", "el", "y")
        .contains(word);
  }
}
