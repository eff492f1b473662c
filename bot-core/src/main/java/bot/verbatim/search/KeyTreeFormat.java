package bot.verbatim.search;

/// How a [KeyTree] lies in a file: its keys in order, for each row a reference and a score, the
/// nodes above them, and the best of each large node.
final class KeyTreeFormat {

  /// Nodes with more rows than this have children and a list of their best.
  static final int BUCKET = 16;

  /// How many are listed.
  static final int LISTED = 25;

  /// Bytes of a row: a reference and a score.
  static final int ROW = Integer.BYTES + Float.BYTES;

  /// Ints of a node: its first row and the one after its last, its first child and how many there
  /// are, the char that leads to it with the length its keys have in common, and its list or -1.
  static final int NODE = 6;

  static final int LOW = 0;
  static final int HIGH = 1;
  static final int FIRST_CHILD = 2;
  static final int CHILDREN = 3;
  static final int EDGE = 4;
  static final int LIST = 5;

  private KeyTreeFormat() {}

  static int edge(char label, int depth) {
    return label << Byte.SIZE | depth;
  }

  static int depth(int edge) {
    return edge & 0xff;
  }

  static char label(int edge) {
    return (char) (edge >>> Byte.SIZE);
  }

  /// Where the parts of a tree begin in the file, and how many rows it has.
  record Layout(int rows, long keysAt, long rowsAt, long nodesAt, long listsAt, long end) {

    static final int LONGS = 6;
  }
}
