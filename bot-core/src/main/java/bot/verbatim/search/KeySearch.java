package bot.verbatim.search;

/// Finds the keys that begin with what is typed, letter for letter.
record KeySearch(KeyTree tree) {

  /// Adds what begins with what is typed.
  ///
  /// @param same takes what is typed to its end
  /// @param longer takes the best of the rest
  void add(char[] typed, Best same, Best longer) {
    if (tree.isEmpty()) {
      return;
    }
    int node = tree.follow(KeyTree.ROOT, 0, typed, 0);
    if (node == KeyTree.NONE) {
      return;
    }
    addSame(node, typed, same);
    tree.addBest(node, 0, typed, 0, longer);
  }

  /// Keys that are at their end sort before all others under the node.
  private void addSame(int node, char[] typed, Best same) {
    if (typed.length == 0 || typed.length >= CompletionKey.LENGTH) {
      return;
    }
    int end = tree.high(node);
    for (int row = tree.low(node); row < end; row++) {
      if (tree.goesOn(row, 0, typed, 0)) {
        if (tree.key(row, typed.length) != 0) {
          return;
        }
        tree.addRow(row, same);
      }
    }
  }
}
