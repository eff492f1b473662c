package bot.verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.io.IOException;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;

/// Whom a fetcher believes to be the host that it asked for.
class CertificateTest {

  private static final String URL = "https://hour.example/light";

  @Test
  void trustsACertificateForTheHost() throws Exception {
    try (Pages pages = pages(signed().addSubjectAlternativeName("hour.example"))) {
      assertThat(pages.fetcher().fetch(URL, Fetcher.Limits.PAGE).text()).isEqualTo("Words.");
    }
  }

  @Test
  void tellsACertificateForAnotherHost() throws IOException {
    assertThat(failure(signed().addSubjectAlternativeName("other.example")))
        .isEqualTo("“hour.example” cannot be trusted: its certificate is for another host.");
  }

  @Test
  void tellsACertificateThatHasExpired() throws IOException {
    assertThat(
            failure(
                signed().addSubjectAlternativeName("hour.example").validityInterval(1_000, 2_000)))
        .isEqualTo("“hour.example” cannot be trusted: its certificate has expired.");
  }

  @Test
  void tellsACertificateOfAnUnknownAuthority() throws IOException {
    assertThat(failure(new HeldCertificate.Builder().addSubjectAlternativeName("hour.example")))
        .isEqualTo(
            "“hour.example” cannot be trusted: its certificate comes from no known authority.");
  }

  @Test
  void checksTheCertificateBehindARedirectToo() throws IOException {
    try (Pages pages = pages(signed().addSubjectAlternativeName("other.example"))) {
      pages.status("http://hour.example/light", 301, "Location: " + URL + "\r\n");
      assertThat(failure(pages, "http://hour.example/light").sentence())
          .contains("its certificate is for another host");
      assertThat(pages.requests()).containsExactly("GET /light HTTP/1.1 hour.example");
    }
  }

  private static HeldCertificate.Builder signed() {
    return new HeldCertificate.Builder().signedBy(Pages.AUTHORITY);
  }

  private static Pages pages(HeldCertificate.Builder certificate) throws IOException {
    return new Pages(certificate.build()).page(URL, "text/plain", "Words.");
  }

  private static String failure(HeldCertificate.Builder certificate) throws IOException {
    try (Pages pages = pages(certificate)) {
      FetchFailure failure = failure(pages, URL);
      assertThat(failure.kind()).isEqualTo(Kind.UNREACHABLE);
      assertThat(pages.requests()).isEmpty();
      return failure.sentence();
    }
  }

  private static FetchFailure failure(Pages pages, String url) {
    return catchThrowableOfType(
        FetchFailure.class, () -> pages.fetcher().fetch(url, Fetcher.Limits.PAGE));
  }
}
