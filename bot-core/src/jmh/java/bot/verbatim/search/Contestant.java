package bot.verbatim.search;

import java.nio.file.Path;

/// Makes an engine and keeps what was measured of it.
final class Contestant implements AutoCloseable {

  /// Indexes a corpus in a folder.
  interface Maker {
    Engine make(Path folder, Corpus corpus) throws Exception;
  }

  /// For an engine that opens an index which another contestant made.
  static final long NOT_INDEXED = -1;

  private final String name;
  private final boolean indexed;
  private final Engine engine;
  private final double quotesPerSecond;

  /// @param generation how long it takes to make up the corpus, in nanoseconds; not counted;
  ///   [#NOT_INDEXED] where the index is there already
  Contestant(String name, Maker maker, Path folder, Corpus corpus, long generation)
      throws Exception {
    this.name = name;
    this.indexed = generation != NOT_INDEXED;
    long start = System.nanoTime();
    this.engine = maker.make(folder, corpus);
    long taken = Math.max(1, System.nanoTime() - start - generation);
    this.quotesPerSecond = corpus.size() * 1e9 / taken;
  }

  String name() {
    return name;
  }

  /// Whether this engine made its index here, so that its indexing was measured.
  boolean indexed() {
    return indexed;
  }

  Engine engine() {
    return engine;
  }

  double quotesPerSecond() {
    return quotesPerSecond;
  }

  @Override
  public void close() throws Exception {
    engine.close();
  }
}
