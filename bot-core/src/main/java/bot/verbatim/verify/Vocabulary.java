package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every different word form a number.
final class Vocabulary {

  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> forms = new ArrayList<>();

  int numberOf(String form) {
    Integer known = numbers.get(form);
    if (known != null) {
      return known;
    }
    numbers.put(form, forms.size());
    forms.add(form);
    return forms.size() - 1;
  }

  int find(String form) {
    return numbers.getOrDefault(form, UNKNOWN);
  }

  String form(int number) {
    return forms.get(number);
  }

  int size() {
    return forms.size();
  }
}
