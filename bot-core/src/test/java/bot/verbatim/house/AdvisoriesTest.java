package bot.verbatim.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoriesTest {

  @TempDir private Path folder;

  /// The shipped version is 1.4.2.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true|{'introduced':'0'},{'fixed':'1.4.3'}",
        "true|{'introduced':'1.4.2'},{'last_affected':'1.4.2'}",
        "true|{'introduced':'0'}",
        "true|{'introduced':'0'},{'fixed':'1.0'},{'introduced':'1.4'},{'fixed':'1.5'}",
        "false|{'introduced':'0'},{'fixed':'1.4.2'}",
        "false|{'introduced':'0'},{'fixed':'1.4.2-rc1'}",
        "false|{'introduced':'1.10'}",
        "false|{'introduced':'0'},{'last_affected':'1.4.1'}"
      })
  void findsWhatIsInARange(boolean applies, String events) throws IOException {
    assertThat(
            found(
                """
                {'id':'GHSA-1','summary':'Reads too much','affected':[{
                  'package':{'ecosystem':'Maven','name':'org.sample:parser'},
                  'ranges':[{'type':'ECOSYSTEM','events':[%s]}]}]}\
                """
                    .formatted(events)))
        .isEqualTo(applies ? "GHSA-1 org.sample:parser 1.4.2: Reads too much" : "");
  }

  @Test
  void findsWhatIsListed() throws IOException {
    String advisory =
        """
        {'id':'GHSA-2','summary':'Ends','affected':[{
          'package':{'ecosystem':'Maven','name':'org.sample:parser'},'versions':['1.4.2']}]%s}\
        """;
    assertThat(found(advisory.formatted(""))).startsWith("GHSA-2 ");
    assertThat(found(advisory.formatted(",'withdrawn':'2026-01-01T00:00:00Z'"))).isEmpty();
    assertThat(found(advisory.formatted("").replace("Maven", "npm"))).isEmpty();
    assertThat(found(advisory.formatted("").replace("parser", "other"))).isEmpty();
  }

  private String found(String advisory) throws IOException {
    Path bom = folder.resolve("bom.json");
    Files.writeString(
        bom,
        """
        {"components":[{"group":"org.sample","name":"parser","version":"1.4.2"}]}\
        """);
    Path zip = folder.resolve("all.zip");
    try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
      entries.putNextEntry(new ZipEntry("advisory.json"));
      entries.write(advisory.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
    Advisories advisories = new Advisories();
    advisories.ship(bom);
    return String.join("\n", advisories.in(zip));
  }
}
