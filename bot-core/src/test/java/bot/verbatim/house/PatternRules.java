package bot.verbatim.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Regular expressions read what people write, so none may take more than a few steps a character
/// ([ReDoS](https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS)).
/// Each module extends this for its own main code.
public abstract class PatternRules {

  /// Half the length of the texts. Steps on a text of twice the length double if a pattern is
  /// linear, and grow fourfold if it is quadratic.
  private static final int HALF = 200;

  private static final double MOST_GROWTH = 2.8;

  /// Steps a character below which growth tells nothing: the longest bounded repetitions.
  private static final int FEW_STEPS = 25;

  /// Long enough for a group that calls itself at each repetition to overflow the stack.
  private static final int DEEP = 8 * 1024;

  /// Size in bytes of the stack on which that is tried: an eighth of a usual one.
  private static final int STACK = 128 * 1024;

  /// What every pattern is tried on, besides the first characters that stand in it.
  private static final String COMMON = " \n\ta1:-.,'\"[(<>&\u0301";

  private static final int MOST_CHARACTERS = 28;

  /// A call with the regular expression as a literal, or what stands in place of one.
  private static final Pattern INLINE =
      Pattern.compile(
          "\\.(?:matches|split|replace(?=\\w+\\(\\s*\"(?:[^\"\\\\]|\\\\.)*+\",)(?:All|First))"
              + "\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"(?=[,)])");

  /// Calls that look for a pattern anywhere.
  private static final Pattern SEEKING =
      Pattern.compile("\\.(?:find|results|replaceAll|replaceFirst|split|asPredicate)\\(");

  /// An escape of Java's, which a regular expression understands too.
  private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\u");

  @Test
  void noPatternTakesMoreStepsThanTheTextIsLong() throws Exception {
    Map<String, Used> patterns = patterns();
    assertThat(patterns).isNotEmpty();
    List<String> slow = Collections.synchronizedList(new ArrayList<>());
    patterns.entrySet().parallelStream().forEach(each -> slow.addAll(faults(each)));
    Thread small =
        new Thread(
            null,
            () ->
                patterns.forEach((where, used) ->
                    shapes(used.pattern().pattern()).stream()
                        .filter(_ ->
                            used.pattern().pattern().matches("(?s).*\\)(?:[*+]|\\{[0-9]+,}).*"))
                        .map(shape -> depthFault(used, shape))
                        .filter(fault -> !fault.isEmpty())
                        .findFirst()
                        .ifPresent(
                            fault -> slow.add(where + " " + used.pattern() + "\n    " + fault))),
            "small stack",
            STACK);
    small.start();
    small.join();
    assertThat(slow).isEmpty();
  }

  /// A text that is repeated, and what stands before it.
  private record Shape(String before, String repeated) {
    String text(int length) {
      return before + repeated.repeat(length / repeated.length()) + "\u0001";
    }

    @Override
    public String toString() {
      return (before + repeated).codePoints().mapToObj(Integer::toHexString).toList().toString();
    }
  }

  /// The first shape on which a pattern is not linear, if any.
  private static List<String> faults(Map.Entry<String, Used> pattern) {
    Used used = pattern.getValue();
    return shapes(used.pattern().pattern()).stream()
        .map(shape -> fault(used, shape))
        .filter(fault -> !fault.isEmpty())
        .map(fault -> pattern.getKey() + " " + used.pattern() + "\n    " + fault)
        .limit(1)
        .toList();
  }

  private static List<Shape> shapes(String pattern) {
    List<Shape> shapes = new ArrayList<>();
    int[] characters = (COMMON + pattern).codePoints().distinct().limit(MOST_CHARACTERS).toArray();
    for (int first : characters) {
      String one = Character.toString(first);
      shapes.add(new Shape("a\n", one));
      for (int second : characters) {
        shapes.add(new Shape("", one + Character.toString(second)));
        shapes.add(new Shape(one, Character.toString(second)));
      }
    }
    return shapes;
  }

  /// Empty if the pattern is linear on this shape.
  private static String fault(Used used, Shape shape) {
    long half = steps(used, shape.text(HALF));
    long whole = steps(used, shape.text(2 * HALF));
    if (whole > FEW_STEPS * 2L * HALF && whole > MOST_GROWTH * half) {
      return half + " steps, then " + whole + " on twice as much of " + shape;
    }
    return "";
  }

  private static long steps(Used used, String text) {
    Counted counted = new Counted(text);
    boolean _ = used.pattern().matcher(counted).matches();
    boolean _ = used.pattern().matcher(counted).lookingAt();
    if (used.isSought()) {
      Matcher all = used.pattern().matcher(counted);
      while (all.find()) {
        // all matches
      }
    }
    return counted.steps;
  }

  private static String depthFault(Used used, Shape shape) {
    try {
      boolean _ = used.pattern().matcher(shape.text(DEEP)).lookingAt();
      return "";
    } catch (StackOverflowError _) {
      return "overflows the stack on " + shape;
    }
  }

  /// @param isSought whether it is looked for anywhere in a text, not only at its beginning
  private record Used(Pattern pattern, boolean isSought) {}

  /// The patterns of this module's main code, by where they stand.
  private static Map<String, Used> patterns() throws IOException, ReflectiveOperationException {
    Map<String, Used> patterns = new TreeMap<>();
    for (String name : files(Path.of("src/main/java"), ".java")) {
      String source = Files.readString(Path.of("src/main/java", name));
      Matcher inline = INLINE.matcher(source);
      while (inline.find()) {
        String literal = inline.group(1);
        if (!literal.isEmpty()) {
          String regex = UNICODE.matcher(literal).replaceAll("$1\\\\\\\\u").translateEscapes();
          patterns.put(
              name + ":" + source.substring(0, inline.start()).lines().count(),
              new Used(Pattern.compile(regex), !inline.group().startsWith(".matches")));
        }
      }
      fields(
          name.substring(0, name.length() - ".java".length()).replace('/', '.'),
          SEEKING.matcher(source).find(),
          patterns);
    }
    return patterns;
  }

  private static void fields(String name, boolean isSought, Map<String, Used> patterns)
      throws ReflectiveOperationException {
    if (name.endsWith("package-info")) {
      return;
    }
    Class<?> outer = Class.forName(name);
    for (Class<?> type :
        Stream.concat(Stream.of(outer), Stream.of(outer.getDeclaredClasses())).toList()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          boolean isPattern = field.getType() == Pattern.class;
          boolean isMany = Iterable.class.isAssignableFrom(field.getType());
          if (isPattern || isMany) {
            field.setAccessible(true);
            Object value = field.get(null);
            int number = 0;
            for (Object each : isMany ? (Iterable<?>) value : List.of(value)) {
              if (each instanceof Pattern pattern) {
                patterns.put(
                    type.getName() + "." + field.getName() + number++, new Used(pattern, isSought));
              }
            }
          }
        }
      }
    }
  }

  private static List<String> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /// Counts how often a character is read.
  private static final class Counted implements CharSequence {
    private final String text;
    private long steps;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      steps++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
