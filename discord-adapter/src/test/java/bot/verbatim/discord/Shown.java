package bot.verbatim.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What a person sees of a message.
final class Shown {

  private Shown() {}

  /// All text from top to bottom with the escapes undone, then labels and addresses of buttons.
  static String text(DataObject message) {
    StringBuilder text = new StringBuilder();
    each(
        message,
        component -> {
          for (String name : List.of("content", "label", "url")) {
            if (component.hasKey(name)) {
              text.append(unescaped(component.getString(name))).append('\n');
            }
          }
          options(component).forEach(option -> text.append(option.getString("label")).append('\n'));
        });
    return text.toString();
  }

  /// The Markdown of every text.
  static List<String> markdown(DataObject message) {
    List<String> texts = new ArrayList<>();
    each(
        message,
        component -> {
          if (component.getInt("type") == 10) {
            texts.add(component.getString("content"));
          }
        });
    return texts;
  }

  /// What the entries of all menus have saved.
  static List<String> entries(DataObject message) {
    List<String> values = new ArrayList<>();
    each(
        message,
        component -> options(component).forEach(option -> values.add(option.getString("value"))));
    return values;
  }

  private static Stream<DataObject> options(DataObject component) {
    return component
        .optArray("options")
        .map(options -> options.stream(net.dv8tion.jda.api.utils.data.DataArray::getObject))
        .orElseGet(Stream::of);
  }

  /// The custom ids of all buttons.
  static List<String> buttons(DataObject message) {
    List<String> ids = new ArrayList<>();
    each(
        message,
        component -> {
          if (component.getInt("type") == 2 && component.hasKey("custom_id")) {
            ids.add(component.getString("custom_id"));
          }
        });
    return ids;
  }

  /// Every component, the outer before the inner.
  static void each(DataObject parent, Consumer<DataObject> use) {
    if (parent.hasKey("type")) {
      use.accept(parent);
    }
    parent
        .optArray("components")
        .ifPresent(children ->
            children.stream(net.dv8tion.jda.api.utils.data.DataArray::getObject)
                .forEach(child -> each(child, use)));
    parent.optObject("accessory").ifPresent(child -> each(child, use));
  }

  /// What Discord makes of a backslash before punctuation.
  static String unescaped(String markdown) {
    return markdown.replaceAll("\\\\([^0-9A-Za-z\\s])", "$1");
  }
}
