package bot.verbatim.verify;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Brings British and American spellings of one word to one form. The form itself means nothing: it
/// is only ever compared with another form. No rule may join two different words.
final class Spelling {

  private static final Pattern OUR =
      Pattern.compile(
          "(?:un|dis|mis|re)?(?:arm|behavi|cand|clam|col|demean|endeav|enam|fav|ferv|flav|glam|harb|"
              + "hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|splend|succ|tum|val|vap|vig)"
              + "(our).*");
  private static final Pattern DOUBLED_L =
      Pattern.compile(
          "(?:(?:re|un|pre|mis)?(?:apparel|bevel|cancel|channel|chisel|counsel|dial|duel|enrol|equal"
              + "|fuel|funnel|grovel|gruel|initial|jewel|label|level|libel|marshal|marvel|model"
              + "|panel|parcel|pedal|pencil|quarrel|rival|shovel|shrivel|signal|snivel|spiral"
              + "|squirrel|stencil|swivel|total|towel|travel|trial|tunnel|unravel|ravel|victual"
              + "|yodel|fulfil|distil|instil|appal|enthral))"
              + "(l)(?:ing|ings|ed|er|ers|or|ors|s|ment|ments|ous|ously)?");
  private static final Pattern ISE =
      Pattern.compile("[a-z]{2,}i(s)(?:e|es|ed|ing|er|ers|able|ation|ations|ational|ement)");
  private static final Pattern YSE =
      Pattern.compile("(?:re|para|ana|cata|psychoana|electro|hydro)l?y(s)(?:e|ed|ing|er|ers)");
  private static final Pattern RE =
      Pattern.compile(
          "(?:epi|multi|kilo|centi|milli|micro|amphi|nano)?"
              + "(?:cent|calib|fib|goit|lit|lust|meag|met|mit|och|reconnoit|sab|sepulch|somb|spect"
              + "|theat)(re)s?");

  private static final Map<String, String> WHOLE =
      Map.<String, String>ofEntries(
          Map.entry("prise", "prise"),
          Map.entry("defence", "defense"),
          Map.entry("defences", "defenses"),
          Map.entry("offence", "offense"),
          Map.entry("offences", "offenses"),
          Map.entry("pretence", "pretense"),
          Map.entry("licence", "license"),
          Map.entry("licences", "licenses"),
          Map.entry("practise", "practice"),
          Map.entry("practised", "practiced"),
          Map.entry("practises", "practices"),
          Map.entry("practising", "practicing"),
          Map.entry("analogue", "analog"),
          Map.entry("analogues", "analogs"),
          Map.entry("catalogue", "catalog"),
          Map.entry("catalogues", "catalogs"),
          Map.entry("catalogued", "cataloged"),
          Map.entry("dialogue", "dialog"),
          Map.entry("dialogues", "dialogs"),
          Map.entry("monologue", "monolog"),
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("grey", "gray"),
          Map.entry("greys", "grays"),
          Map.entry("greyer", "grayer"),
          Map.entry("tyre", "tire"),
          Map.entry("tyres", "tires"),
          Map.entry("plough", "plow"),
          Map.entry("ploughs", "plows"),
          Map.entry("ploughed", "plowed"),
          Map.entry("ploughing", "plowing"),
          Map.entry("judgement", "judgment"),
          Map.entry("judgements", "judgments"),
          Map.entry("acknowledgement", "acknowledgment"),
          Map.entry("acknowledgements", "acknowledgments"),
          Map.entry("ageing", "aging"),
          Map.entry("aluminium", "aluminum"),
          Map.entry("towards", "toward"),
          Map.entry("learnt", "learned"),
          Map.entry("burnt", "burned"),
          Map.entry("dreamt", "dreamed"),
          Map.entry("spelt", "spelled"),
          Map.entry("leapt", "leaped"),
          Map.entry("maths", "math"),
          Map.entry("sceptic", "skeptic"),
          Map.entry("sceptics", "skeptics"),
          Map.entry("sceptical", "skeptical"),
          Map.entry("scepticism", "skepticism"),
          Map.entry("mould", "mold"),
          Map.entry("moulds", "molds"),
          Map.entry("artefact", "artifact"),
          Map.entry("artefacts", "artifacts"),
          Map.entry("enquiry", "inquiry"),
          Map.entry("enquiries", "inquiries"),
          Map.entry("focussed", "focused"),
          Map.entry("focussing", "focusing"),
          Map.entry("benefitted", "benefited"),
          Map.entry("benefitting", "benefiting"),
          Map.entry("targetted", "targeted"),
          Map.entry("cosy", "cozy"),
          Map.entry("sulphur", "sulfur"),
          Map.entry("moustache", "mustache"),
          Map.entry("doughnut", "donut"),
          Map.entry("doughnuts", "donuts"),
          Map.entry("pyjamas", "pajamas"),
          Map.entry("manoeuvre", "maneuver"),
          Map.entry("manoeuvres", "maneuvers"),
          Map.entry("encyclopaedia", "encyclopedia"),
          Map.entry("paediatric", "pediatric"),
          Map.entry("foetus", "fetus"),
          Map.entry("archaeology", "archeology"),
          Map.entry("anaesthetic", "anesthetic"),
          Map.entry("skilful", "skillful"),
          Map.entry("skilfully", "skillfully"),
          Map.entry("wilful", "willful"),
          Map.entry("wilfully", "willfully"),
          Map.entry("instalment", "installment"),
          Map.entry("instalments", "installments"),
          Map.entry("okay", "ok"),
          Map.entry("jewellery", "jewelry"),
          Map.entry("afterwards", "afterward"),
          Map.entry("aesthetic", "esthetic"),
          Map.entry("aesthetics", "esthetics"),
          Map.entry("haemoglobin", "hemoglobin"),
          Map.entry("anaemia", "anemia"),
          Map.entry("leukaemia", "leukemia"),
          Map.entry("oestrogen", "estrogen"),
          Map.entry("orthopaedic", "orthopedic"),
          Map.entry("mediaeval", "medieval"),
          Map.entry("judgemental", "judgmental"),
          Map.entry("likeable", "likable"),
          Map.entry("sizeable", "sizable"),
          Map.entry("moveable", "movable"),
          Map.entry("useable", "usable"),
          Map.entry("liveable", "livable"),
          Map.entry("tranquillity", "tranquility"),
          Map.entry("woollen", "woolen"),
          Map.entry("yoghurt", "yogurt"),
          Map.entry("adviser", "advisor"),
          Map.entry("advisers", "advisors"),
          Map.entry("smoulder", "smolder"),
          Map.entry("smouldering", "smoldering"),
          Map.entry("moult", "molt"),
          Map.entry("mouldy", "moldy"),
          Map.entry("snowplough", "snowplow"),
          Map.entry("furore", "furor"),
          Map.entry("disc", "disk"),
          Map.entry("discs", "disks"),
          Map.entry("mollusc", "mollusk"),
          Map.entry("cypher", "cipher"),
          Map.entry("gaol", "jail"),
          Map.entry("enquire", "inquire"),
          Map.entry("enquired", "inquired"),
          Map.entry("enquiring", "inquiring"),
          Map.entry("manoeuvring", "maneuvering"),
          Map.entry("encyclopaedias", "encyclopedias"),
          Map.entry("foetal", "fetal"),
          Map.entry("defenceless", "defenseless"),
          Map.entry("liquorice", "licorice"),
          Map.entry("pummelled", "pummeled"),
          Map.entry("worshipped", "worshiped"),
          Map.entry("worshipping", "worshiping"),
          Map.entry("prozent", "percent"),
          Map.entry("centred", "centered"),
          Map.entry("centring", "centering"),
          Map.entry("whisky", "whiskey"));

  private Spelling() {}

  /// The one form of this lower-case word.
  static String oneFormOf(String word) {
    if (word.length() < 4) {
      return word;
    }
    String known = WHOLE.get(word);
    if (known != null) {
      return known;
    }
    String form = without(OUR, word, "or");
    form = without(DOUBLED_L, form, "");
    form = without(ISE, form, "z");
    form = without(YSE, form, "z");
    return without(RE, form, "er");
  }

  private static String without(Pattern pattern, String word, String instead) {
    Matcher matcher = pattern.matcher(word);
    return matcher.matches()
        ? word.substring(0, matcher.start(1)) + instead + word.substring(matcher.end(1))
        : word;
  }
}
