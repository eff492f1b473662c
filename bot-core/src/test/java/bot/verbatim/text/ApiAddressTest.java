package bot.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://slack.com/api",
        "https://proxy.example:8443/api/",
        "http://localhost:8080",
        "http://127.0.0.1:8080/api",
        "http://127.8.8.8/",
        "http://[::1]:8080/"
      })
  void takesHttpsAnywhereAndHttpToThisMachine(String address) throws StartupFailure {
    assertThat(ApiAddress.read("X_URL", address, "https://x.example"))
        .startsWith(address)
        .endsWith("/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://slack.com/api",
        "http://10.0.0.1/",
        "http://localhost.evil.example/",
        "http://127.0.0.1.evil.example/",
        "http://2130706433/",
        "http://[fe80::1]/"
      })
  void sendsNoTokenInTheClear(String address) {
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> ApiAddress.read("X_URL", address, "https://x.example"))
        .withMessageStartingWith("X_URL would send the bot's token unencrypted: write https://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "slack.com",
        "https://",
        "https://[x",
        "ftp://x/",
        "https://x:0/",
        "https://x:70000/"
      })
  void refusesWhatIsNoAddress(String address) {
    assertThatExceptionOfType(StartupFailure.class)
        .isThrownBy(() -> ApiAddress.read("X_URL", address, "https://x.example"))
        .withMessage("X_URL must be a web address such as https://x.example.");
  }
}
