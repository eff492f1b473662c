package bot.verbatim.search;

/// Finds the keys that begin with what would be typed but for one letter too many, too few, wrong
/// or swapped with the next.
///
/// Walks down the tree as far as keys agree with what is typed. At every step the keys that do not
/// agree any more must do so again after one edit there; an earlier one would be the same.
final class TypoSearch {

  /// An edit of the last letter explains nearly everything, and so little.
  private static final float LAST_LETTER = 0.01f;

  private final KeyTree tree;
  private final char[] typed;
  private final Best best;

  private TypoSearch(KeyTree tree, char[] typed, Best best) {
    this.tree = tree;
    this.typed = typed;
    this.best = best;
  }

  /// Adds what begins with something that is one edit away.
  static void add(KeyTree tree, char[] typed, Best best) {
    if (!tree.isEmpty()) {
      new TypoSearch(tree, typed, best).walk();
    }
  }

  private void walk() {
    int node = KeyTree.ROOT;
    int place = 0;
    while (place < typed.length) {
      int depth = tree.depth(node);
      int row = tree.low(node);
      for (; place < depth && place < typed.length; place++) {
        char there = tree.key(row, place);
        if (there != typed[place]) {
          edit(node, place, there);
          return;
        }
      }
      if (place == typed.length) {
        return;
      }
      if (tree.children(node) == 0) {
        editRows(node, place);
        return;
      }
      node = branch(node, place);
      if (node == KeyTree.NONE) {
        return;
      }
    }
  }

  /// Tries every child that does not agree with what is typed.
  ///
  /// @return the child that does, or NONE
  private int branch(int node, int place) {
    int same = KeyTree.NONE;
    int end = tree.firstChild(node) + tree.children(node);
    for (int child = tree.firstChild(node); child < end; child++) {
      char label = tree.label(child);
      if (label == typed[place]) {
        same = child;
      } else {
        edit(child, place, label);
      }
    }
    return same;
  }

  /// Tries the four edits at a place where the keys under a node differ from what is typed.
  private void edit(int node, int place, char there) {
    boolean last = place == typed.length - 1;
    if (last) {
      Best guesses = new Best(KeyTreeFormat.LISTED);
      accept(node, place + 1, place + 1, guesses);
      for (int i = 0; i < guesses.size(); i++) {
        best.add(guesses.id(i), guesses.score(i) * LAST_LETTER);
      }
    } else {
      accept(node, place + 1, place + 1, best);
      if (there == typed[place + 1]) {
        accept(node, place, place + 1, best);
      }
    }
    accept(node, place + 1, place, best);
    if (!last && there == typed[place + 1]) {
      swap(node, place);
    }
  }

  private void accept(int node, int place, int from, Best best) {
    int under = tree.follow(node, place, typed, from);
    if (under != KeyTree.NONE) {
      tree.addBest(under, place, typed, from, best);
    }
  }

  private void swap(int node, int place) {
    char[] swapped = typed.clone();
    swapped[place] = typed[place + 1];
    swapped[place + 1] = typed[place];
    int under = tree.follow(node, place, swapped, place);
    if (under != KeyTree.NONE) {
      tree.addBest(under, place, swapped, place, best);
    }
  }

  private void editRows(int leaf, int place) {
    int end = tree.high(leaf);
    for (int row = tree.low(leaf); row < end; row++) {
      if (isOneEditAway(row, place)) {
        tree.addRow(row, best);
      }
    }
  }

  private boolean isOneEditAway(int row, int agreed) {
    int place = agreed;
    while (place < typed.length && tree.key(row, place) == typed[place]) {
      place++;
    }
    if (place == typed.length) {
      return false;
    }
    return tree.goesOn(row, place + 1, typed, place + 1)
        || tree.goesOn(row, place, typed, place + 1)
        || tree.goesOn(row, place + 1, typed, place)
        || isSwapped(row, place);
  }

  private boolean isSwapped(int row, int place) {
    return place + 1 < typed.length
        && tree.key(row, place) == typed[place + 1]
        && tree.key(row, place + 1) == typed[place]
        && tree.goesOn(row, place + 2, typed, place + 2);
  }
}
