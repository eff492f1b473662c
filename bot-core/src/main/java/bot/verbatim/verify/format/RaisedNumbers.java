package bot.verbatim.verify.format;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Tells exponents and the marks of notes from other superscripts. Looks at few nodes and
/// characters of each, since they may be nested.
final class RaisedNumbers {

  /// Number of nodes or characters looked at. Chosen by hand.
  private static final int FEW = 60;

  private RaisedNumbers() {}

  /// Whether a superscript is an exponent: a number right after a digit, without a link to a note.
  static boolean isPower(Element raised, Predicate<Element> isUnseen) {
    return shortText(raised).matches("[-\u2212]?[0-9]{1,3}")
        && Character.isDigit(lastCharacter(before(raised, isUnseen)))
        && raised.selectFirst("a") == null;
  }

  static boolean isNoteMark(Element raised) {
    return shortText(raised).matches("[\\[(]?[0-9*\u2020\u2021]{1,3}[\\])]?");
  }

  private static @Nullable Node before(Element raised, Predicate<Element> isUnseen) {
    Node before = raised.previousSibling();
    while (before instanceof Element element && isUnseen.test(element)) {
      before = before.previousSibling();
    }
    return before;
  }

  /// The text of an element, or none if it is long.
  private static String shortText(Element element) {
    int[] seen = {0};
    FilterResult end =
        NodeTraversor.filter(
            (node, _) -> {
              seen[0] += node instanceof TextNode words ? words.getWholeText().length() : 1;
              return seen[0] > FEW ? FilterResult.STOP : FilterResult.CONTINUE;
            },
            element);
    return end == FilterResult.STOP ? "" : element.text().strip();
  }

  /// The last character of a text, or of the texts in an element, where blanks at the end do not
  /// count; 0 if none is near.
  private static char lastCharacter(@Nullable Node before) {
    if (!(before instanceof Element top)) {
      String words = before instanceof TextNode text ? text.getWholeText() : "";
      return words.isEmpty() ? 0 : words.charAt(words.length() - 1);
    }
    Node node = top;
    for (int steps = 0; node != null && steps < FEW; steps++) {
      char last = node instanceof TextNode words ? lastUnblank(words.getWholeText()) : 0;
      if (last != 0) {
        return last;
      }
      node = node.childNodeSize() > 0 ? node.childNode(node.childNodeSize() - 1) : next(node, top);
    }
    return 0;
  }

  /// The node before a node and its ancestors, within an element.
  private static @Nullable Node next(Node node, Element top) {
    Node at = node;
    while (at != null && !at.equals(top) && at.previousSibling() == null) {
      at = at.parent();
    }
    return at == null || at.equals(top) ? null : at.previousSibling();
  }

  private static char lastUnblank(String words) {
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) <= ' ') {
      end--;
    }
    return end == 0 ? 0 : words.charAt(end - 1);
  }
}
