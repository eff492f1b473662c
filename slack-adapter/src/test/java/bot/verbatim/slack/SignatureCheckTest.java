package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.admission.SettableClock;
import bot.verbatim.slack.wire.SignatureCheck;
import bot.verbatim.slack.wire.SignatureCheck.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class SignatureCheckTest {

  /// The example of [Slack's
  /// documentation](https://docs.slack.dev/authentication/verifying-requests-from-slack).
  private static final String TIME = "1531420618";

  private static final byte[] BODY =
      ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
              + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
              + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
              + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
              + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c")
          .getBytes(StandardCharsets.UTF_8);

  private static final String SIGNATURE =
      "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

  private final SettableClock clock = new SettableClock(Instant.ofEpochSecond(1531420618));
  private final SignatureCheck check =
      new SignatureCheck("8f742231b10e8888abcd99yyyzzz85a5", clock);

  @Test
  void agreesWithSlacksOwnExample() {
    assertThat(check.check(TIME, SIGNATURE, BODY)).isEqualTo(Verdict.GENUINE);
  }

  @Test
  void remembersASignatureForAsLongAsItIsValid() {
    assertThat(check.check(TIME, SIGNATURE, BODY)).isEqualTo(Verdict.GENUINE);
    clock.move(Duration.ofMinutes(5));
    assertThat(check.check(TIME, SIGNATURE, BODY)).isEqualTo(Verdict.REPLAYED);
    clock.move(Duration.ofSeconds(1));
    assertThat(check.check(TIME, SIGNATURE, BODY)).isEqualTo(Verdict.OUT_OF_TIME);
  }

  @Test
  void isForgedWithoutATimeOrASignature() {
    assertThat(check.check(null, SIGNATURE, BODY)).isEqualTo(Verdict.FORGED);
    assertThat(check.check(TIME, null, BODY)).isEqualTo(Verdict.FORGED);
    assertThat(check.check("", "", new byte[0])).isEqualTo(Verdict.FORGED);
  }

  @Test
  void nothingButTheRightSignatureIsGenuine() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20_000; i++) {
      byte[] body = BODY.clone();
      body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(check.check(TIME, SIGNATURE, body)).as("seed %s", seed).isEqualTo(Verdict.FORGED);
    }
  }

  /// What Slack signs bytes with.
  static String signature(String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      byte[] secret = Wire.SIGNING_SECRET.getBytes(StandardCharsets.UTF_8);
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      mac.update(("v0:" + time + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
