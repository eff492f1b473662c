package bot.verbatim.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord refuses in an answer, after [its
/// reference](https://discord.com/developers/docs/components/reference).
final class Limits {

  private static final int COMPONENTS_V2 = 1 << 15;
  private static final int ALLOWED_FLAGS = COMPONENTS_V2 | 1 << 2 | 1 << 6 | 1 << 12;
  private static final Set<Integer> IN_CONTAINER = Set.of(1, 9, 10, 12, 13, 14);
  private static final Set<Integer> AT_TOP = Set.of(1, 9, 10, 12, 13, 14, 17);

  private final List<String> faults = new ArrayList<>();
  private final Set<String> customIds = new HashSet<>();
  private final DataArray files;
  private int components;
  private int characters;

  private Limits(DataArray files) {
    this.files = files;
  }

  /// @param type of the interaction that is answered
  static List<String> faults(int type, DataObject body) {
    Limits limits = new Limits(body.optArray("received_files").orElseGet(DataArray::empty));
    int answer = body.getInt("type");
    DataObject data = body.optObject("data").orElseGet(DataObject::empty);
    if (type == 4) {
      limits.check(answer == 8, "a completion is answered with choices");
      limits.choices(data.optArray("choices").orElseGet(DataArray::empty));
    } else {
      limits.check(answer == 4 || answer == 5, "unexpected type " + answer);
      if (answer == 4) {
        limits.message(data);
      }
    }
    return limits.faults;
  }

  /// What Discord refuses in a message.
  static List<String> faults(DataObject message) {
    Limits limits = new Limits(DataArray.empty());
    limits.message(message);
    return limits.faults;
  }

  private void choices(DataArray choices) {
    check(choices.length() <= 25, "more than 25 choices");
    for (int i = 0; i < choices.length(); i++) {
      DataObject choice = choices.getObject(i);
      check(within(choice.getString("name"), 1, 100), "length of a choice's name");
      check(within(choice.getString("value"), 1, 100), "length of a choice's value");
    }
  }

  private void message(DataObject message) {
    int flags = message.getInt("flags", 0);
    check((flags & ~ALLOWED_FLAGS) == 0, "flags " + flags);
    check((flags & COMPONENTS_V2) != 0, "no components of version 2");
    check(message.getString("content", "").isEmpty(), "content beside components");
    check(message.optArray("embeds").map(DataArray::isEmpty).orElse(true), "embeds");
    DataArray top = message.optArray("components").orElseGet(DataArray::empty);
    check(!top.isEmpty(), "an empty message");
    each(top, AT_TOP);
    check(components <= 40, components + " components");
    check(characters <= 4000, characters + " characters");
  }

  private void each(DataArray children, Set<Integer> allowed) {
    for (int i = 0; i < children.length(); i++) {
      DataObject child = children.getObject(i);
      check(allowed.contains(child.getInt("type")), "component " + child.getInt("type") + " there");
      component(child);
    }
  }

  private void component(DataObject component) {
    components++;
    DataArray children = component.optArray("components").orElseGet(DataArray::empty);
    switch (component.getInt("type")) {
      case 1 -> {
        check(children.length() >= 1 && children.length() <= 5, "buttons in a row");
        boolean isMenu = !children.isEmpty() && children.getObject(0).getInt("type") == 3;
        check(!isMenu || children.length() == 1, "a menu beside others");
        each(children, Set.of(isMenu ? 3 : 2));
      }
      case 2 -> button(component);
      case 3 -> menu(component);
      case 9 -> {
        check(children.length() >= 1 && children.length() <= 3, "texts in a section");
        each(children, Set.of(10));
        check(component.hasKey("accessory"), "a section without accessory");
        component.optObject("accessory").ifPresent(this::component);
      }
      case 10 -> {
        String content = component.getString("content");
        check(!content.isBlank(), "an empty text");
        characters += content.length();
      }
      case 13 -> {
        String url = component.getObject("file").getString("url");
        check(files.toList().contains(url.replace("attachment://", "")), "no file " + url);
      }
      case 14 -> {}
      case 17 -> {
        check(children.length() >= 1, "an empty container");
        int accent = component.getInt("accent_color", 0);
        check(accent >= 0 && accent <= 0xFFFFFF, "accent " + accent);
        each(children, IN_CONTAINER);
      }
      default -> faults.add("component " + component.getInt("type"));
    }
  }

  private void menu(DataObject menu) {
    String id = menu.getString("custom_id", "");
    check(within(id, 1, 100), "length of a custom id");
    check(customIds.add(id), "custom id twice: " + id);
    check(menu.getString("placeholder", "").length() <= 150, "length of a placeholder");
    DataArray options = menu.getArray("options");
    check(options.length() >= 1 && options.length() <= 25, "options in a menu");
    Set<String> values = new HashSet<>();
    for (int i = 0; i < options.length(); i++) {
      DataObject option = options.getObject(i);
      check(within(option.getString("label", ""), 1, 100), "length of an option's label");
      String value = option.getString("value", "");
      check(within(value, 1, 100), "length of an option's value");
      check(values.add(value), "value twice: " + value);
    }
  }

  private void button(DataObject button) {
    check(within(button.getString("label", ""), 1, 80), "length of a label");
    if (button.getInt("style") == 5) {
      String url = button.getString("url", "");
      check(within(url, 1, 512) && url.matches("https?://[!-~]+"), "address of a link");
      check(!button.hasKey("custom_id"), "a link with a custom id");
    } else {
      String id = button.getString("custom_id", "");
      check(within(id, 1, 100), "length of a custom id");
      check(customIds.add(id), "custom id twice: " + id);
    }
  }

  private static boolean within(String text, int least, int most) {
    return text.length() >= least && text.length() <= most;
  }

  private void check(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
