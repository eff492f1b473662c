package bot.verbatim.collection.read;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Inheritance of ratings: an unrated page in an unrated venue gets the credibility of the work
/// that it describes.
final class DescribedSources {

  private DescribedSources() {}

  static List<Source> rated(List<Source> sources) {
    Map<String, Source> byId = new HashMap<>();
    sources.forEach(source -> byId.put(source.id(), source));
    return sources.stream().map(source -> rated(source, byId)).toList();
  }

  private static Source rated(Source page, Map<String, Source> byId) {
    Source work = page.describes() == null ? null : byId.get(page.describes());
    if (work == null
        || work.credibility().rating() == null
        || page.credibility().rating() != null) {
      return page;
    }
    Credibility ofWork = work.credibility();
    String from = ofWork.inheritedFrom() == null ? work.title() : ofWork.inheritedFrom();
    return page.with(new Credibility(ofWork.rating(), from, ofWork.reason()));
  }
}
