package bot.verbatim.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every function of the main code that takes a text alone, or with a number, gets texts of people
/// who mean harm, and may take a few hundred steps and bytes a character. Each module extends this
/// for its own main code; [PatternRules] counts the steps of regular expressions.
public abstract class StepRules {

  /// Enough to tell linear from quadratic.
  private static final int SHORT = 8 * 1024;

  private static final int LONG = 64 * 1024;

  /// Steps a character. Chosen by hand: what is quadratic takes 4,000.
  private static final long MOST_STEPS = 400;

  /// Allocated bytes a character. Chosen by hand: what copies the rest of the text at each
  /// character allocates 4,000.
  private static final long MOST_BYTES = 2_000;

  /// For parameters that are no text: a usual width or limit.
  private static final Map<Class<?>, Object> OTHERS = Map.of(int.class, 80, boolean.class, true);

  private static final List<String> SHAPES =
      List.of(
          " ",
          "\n",
          "\t ",
          "a",
          "A",
          "1",
          "a ",
          "the ",
          "\u0301",
          "a\u0323\u0301",
          "\uD83D\uDE00",
          "\uD800",
          "\u200D",
          "\uD83C\uDDE6",
          "\u202E",
          "\u00AD",
          "[",
          "(",
          "<",
          ">> ",
          "[a](",
          "<b>",
          "\"",
          "\u201C",
          "'",
          "\u300C",
          "&amp;",
          "&",
          "\\",
          "_*`~",
          "@everyone ",
          "a.b-",
          "a: ",
          "1:02 ",
          "-\n",
          "http://a.b ",
          "{",
          "…",
          "!? ",
          "\u0130");

  private final ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void noFunctionTakesMoreStepsThanItsTextIsLong() throws Exception {
    feed(SHORT);
  }

  @Test
  @Tag("attack")
  void noFunctionTakesMoreStepsThanItsLongTextIsLong() throws Exception {
    feed(LONG);
  }

  private void feed(int length) throws Exception {
    List<Method> functions = functions();
    assertThat(functions).isNotEmpty();
    List<String> slow = new ArrayList<>();
    for (Method function : functions) {
      for (String shape : SHAPES) {
        String name = function.getDeclaringClass().getName() + "." + function.getName();
        String codes = shape.codePoints().mapToObj(Integer::toHexString).toList().toString();
        String repeated = shape.repeat(length / shape.length());
        for (String text : List.of(repeated, "a\n" + repeated + "x")) {
          String fault = fault(function, text);
          if (!fault.isEmpty()) {
            slow.add(name + " " + codes + ": " + fault);
          }
        }
      }
    }
    assertThat(slow).isEmpty();
  }

  /// Empty if all is well. The first call, with a word, initialises the classes that are used.
  private String fault(Method function, String text) throws IllegalAccessException {
    Steps.allow(Long.MAX_VALUE);
    call(function, "word");
    Steps.allow(MOST_STEPS * text.length());
    long before = memory.getCurrentThreadAllocatedBytes();
    String error = call(function, text);
    if (!error.isEmpty()) {
      return error;
    }
    long bytes = memory.getCurrentThreadAllocatedBytes() - before;
    return bytes > MOST_BYTES * text.length() ? bytes + " bytes" : "";
  }

  /// The error that is thrown, if any; exceptions are fine.
  private static String call(Method function, String text) throws IllegalAccessException {
    try {
      function.invoke(null, arguments(function, text));
      return "";
    } catch (InvocationTargetException thrown) {
      return thrown.getCause() instanceof Error error ? error.toString() : "";
    }
  }

  private static Object[] arguments(Method function, String text) {
    return Arrays.stream(function.getParameterTypes())
        .map(type -> type.isInstance(text) ? text : OTHERS.get(type))
        .toArray();
  }

  /// Further classes with such functions.
  protected List<String> more() {
    return List.of();
  }

  /// Whether a class is left out.
  protected boolean isExempt(String className) {
    return false;
  }

  private List<Method> functions() throws IOException, ReflectiveOperationException {
    ClassLoader loader = Steps.loader();
    List<Method> functions = new ArrayList<>();
    List<String> names = new ArrayList<>(classes());
    names.addAll(more());
    names.removeIf(this::isExempt);
    for (String name : names) {
      for (Method method : Class.forName(name, true, loader).getDeclaredMethods()) {
        Class<?>[] parameters = method.getParameterTypes();
        boolean takesText =
            Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && parameters.length > 0
                && CharSequence.class.isAssignableFrom(parameters[0])
                && parameters[0].isAssignableFrom(String.class)
                && Stream.of(parameters).skip(1).allMatch(OTHERS::containsKey);
        if (takesText) {
          method.setAccessible(true);
          functions.add(method);
        }
      }
    }
    return functions;
  }

  private static List<String> classes() throws IOException {
    Path folder = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
          .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
          .sorted()
          .toList();
    }
  }
}
