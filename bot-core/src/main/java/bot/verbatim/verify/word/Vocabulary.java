package bot.verbatim.verify.word;

import bot.verbatim.text.OverBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Assigns an ID to each distinct word form.
public final class Vocabulary {

  static final int UNKNOWN = -1;

  /// Maximum number of forms, as that of words in [Tokens].
  private static final int MOST = 200_000;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> forms = new ArrayList<>();

  int numberOf(String form) {
    return numbers.computeIfAbsent(
        form,
        _ -> {
          if (forms.size() == MOST) {
            throw OverBudget.moreThan(MOST, "different words");
          }
          forms.add(form);
          return forms.size() - 1;
        });
  }

  public int find(String form) {
    return numbers.getOrDefault(form, UNKNOWN);
  }

  public String form(int number) {
    return forms.get(number);
  }

  public int size() {
    return forms.size();
  }
}
