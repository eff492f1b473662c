package bot.verbatim.house;

import java.util.List;

class CoreStepsTest extends StepRules {

  @Override
  protected List<String> more() {
    return List.of(TextDoors.class.getName());
  }

  /// The reader of Markdown takes the square of nested brackets and of quotation signs; only an
  /// operator's own files reach it.
  @Override
  protected boolean isExempt(String className) {
    return className.startsWith("bot.verbatim.verify.format.Markdown");
  }
}
