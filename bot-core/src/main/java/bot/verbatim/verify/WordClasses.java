package bot.verbatim.verify;

import java.util.Set;

/// Kinds of English words that a check treats apart. Forms as [WordForm] makes them.
final class WordClasses {

  private static final Set<String> NEGATIONS =
      words(
          "not no never none nobody nothing nowhere neither nor cannot without hardly barely "
              + "scarcely isnt arent wasnt werent dont doesnt didnt wont wouldnt cant couldnt "
              + "shouldnt mustnt neednt hasnt havent hadnt aint mightnt shant darent oughtnt");

  private static final Set<String> REVERSALS =
      words(
          "refuse refused refuses refusing fail failed fails failing deny denied denies denying "
              + "doubt doubted doubts unlikely impossible rarely seldom lack lacks lacked lacking "
              + "stop stops stopped stopping avoid avoids avoided avoiding prevent prevents "
              + "prevented preventing less false");

  private static final Set<String> REFUSALS =
      words("refuse refused refuses fail failed fails deny denied denies false");

  private static final Set<String> FEW = words("few little");

  private static final Set<String> CONDITIONS =
      words(
          "if unless provided providing assuming until except only might may could perhaps maybe "
              + "possibly probably allegedly supposedly hypothetically whether suppose supposing");

  private static final Set<String> HESITATIONS =
      words("um umm uhm uh uhh er erm ehm eh hmm hm mm mhm mmm ah uhhuh mmhmm huh");

  private static final Set<String> ASIDES =
      words(
          "laughs laughter laughing laugh chuckles applause cheers cheering music pause silence "
              + "sighs coughs crosstalk inaudible unintelligible smiles sic indistinct");

  private static final Set<String> BACKCHANNEL =
      words(
          "right yeah yes yep yup ok sure mm mhm mmhmm uhhuh hmm uh huh um ah oh wow cool great "
              + "exactly absolutely totally interesting indeed definitely see i got it of course "
              + "true fair enough makes sense gotcha alright all good nice really wonderful "
              + "understood go on please that thats so");

  private static final Set<String> FUNCTION_WORDS =
      words(
          "the a an and or but of to in on at by for with from as is are was were be been being am "
              + "it its this that these those there here he she they we you i me him her them us "
              + "my your his their our not no do does did done have has had having will would can "
              + "could shall should may might must if then than so such what which who whom whose "
              + "when where why how all any some each every both either neither nor only own same "
              + "too very just also into onto over under about after before between through during "
              + "up down out off again more most much many few other another because while until "
              + "im ive id youre youve were weve theyre thats its dont doesnt didnt isnt arent "
              + "wasnt cant wont wouldnt couldnt shouldnt hes shes theres whats lets one get got "
              + "like really well now even still yet ever never let us we're we'll i'll i'd we'd "
              + "he'll she'll going go goes went thing things something anything kind sort lot way "
              + "think know mean say said says make makes made want wants yeah ok right actually "
              + "basically quite rather bit though although however around back always");

  private static final Set<String> COMMON_ENGLISH =
      words("the of and to a in is that it for you we i was be with as on have this");

  private WordClasses() {}

  static boolean isNegation(String form) {
    return NEGATIONS.contains(form);
  }

  /// Whether a word denies what follows or turns it round.
  static boolean turnsRound(Tokens words, int word) {
    String before = word == 0 ? "" : words.form(word - 1);
    String next = word + 1 < words.count() ? words.form(word + 1) : "";
    return isNegation(words.form(word)) || isReversal(before, words.form(word), next);
  }

  /// Whether this word, or it and the next one, turns what follows round without denying it:
  /// `refuse to`, `anything but`, `few` (but not `a few`).
  private static boolean isReversal(String before, String form, String next) {
    return REVERSALS.contains(form)
        || (FEW.contains(form) && !before.equals("a"))
        || (form.equals("anything") && next.equals("but"))
        || (form.equals("far") && next.equals("from"));
  }

  /// Whether `to` or `that` after this word is turned round.
  static boolean isRefusal(String form) {
    return REFUSALS.contains(form);
  }

  static boolean isCondition(String form) {
    return CONDITIONS.contains(form);
  }

  static boolean isHesitation(String form) {
    return HESITATIONS.contains(form);
  }

  static boolean isAside(String form) {
    return ASIDES.contains(form);
  }

  static boolean isBackchannel(String form) {
    return BACKCHANNEL.contains(form);
  }

  static boolean isFunctionWord(String form) {
    return FUNCTION_WORDS.contains(form);
  }

  static boolean isCommonEnglish(String form) {
    return COMMON_ENGLISH.contains(form);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(java.util.Arrays.asList(list.split(" ")));
  }
}
