package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// SQLite's full text search: what a bot without Lucene would use.
final class Fts5 implements Engine {

  private static final String ASK =
      "SELECT id, text, speaker, topics, source FROM quotes WHERE quotes MATCH ?"
          + " ORDER BY rank LIMIT ?";

  private final Connection connection;
  private final PreparedStatement ask;

  Fts5(Path file, Corpus corpus) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE VIRTUAL TABLE quotes USING fts5(id UNINDEXED, text, speaker, topics, source,"
              + " tokenize = 'porter unicode61')");
    }
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO quotes VALUES (?, ?, ?, ?, ?)")) {
      corpus.forEach(quote -> add(insert, quote));
    }
    connection.commit();
    ask = connection.prepareStatement(ASK);
  }

  private static void add(PreparedStatement insert, Quote quote) {
    try {
      insert.setString(1, quote.id());
      insert.setString(2, quote.text());
      insert.setString(3, quote.speakerNames());
      insert.setString(4, String.join(" ", quote.topics()));
      insert.setString(5, quote.source().id());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Any of the words, each quoted, so that none is taken for an operator.
  @Override
  public List<String> find(String text, int limit) throws SQLException {
    String words =
        Arrays.stream(text.split("[^\\p{L}\\p{N}']+"))
            .filter(word -> !word.isEmpty())
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(" OR "));
    List<String> ids = new ArrayList<>();
    if (words.isEmpty()) {
      return ids;
    }
    ask.setString(1, words);
    ask.setInt(2, limit);
    try (ResultSet rows = ask.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getString(1));
        for (int column = 2; column <= 5; column++) {
          rows.getString(column);
        }
      }
    }
    return ids;
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
