package bot.verbatim.slack.wire;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Verifies that a request was signed by Slack, is recent, and is not a replay. [Slack's
/// scheme](https://docs.slack.dev/authentication/verifying-requests-from-slack) is HMAC-SHA-256
/// over `v0:TIME:BODY`.
public final class SignatureCheck {

  /// Maximum difference between a request's time and this machine's clock, in either direction.
  static final Duration MOST_SKEW = Duration.ofMinutes(5);

  /// Maximum number of signatures kept to detect replays. Chosen by hand; no test tells.
  private static final int MOST_SEEN = 1_000_000;

  private static final Pattern TIME = Pattern.compile("[0-9]{1,12}");
  private static final Pattern SIGNATURE = Pattern.compile("v0=[0-9a-f]{64}");

  /// Minimum time between two warnings. Chosen by hand; no test tells.
  private static final Duration BETWEEN_WARNINGS = Duration.ofMinutes(10);

  private final AtomicReference<Instant> warned = new AtomicReference<>(Instant.EPOCH);
  private final Clock clock;
  private final Mac prototype;

  /// The first 64 bits of each accepted signature. Nobody without the secret can choose them.
  private final Cache<Long, Boolean> seen =
      Caffeine.newBuilder()
          .maximumSize(MOST_SEEN)
          .expireAfterWrite(MOST_SKEW.multipliedBy(2).plusMinutes(1))
          .build();

  public SignatureCheck(String secret, Clock clock) {
    this.clock = clock;
    try {
      prototype = Mac.getInstance("HmacSHA256");
      prototype.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has HmacSHA256", impossible);
    }
  }

  /// The result of a check.
  public enum Verdict {
    GENUINE,
    FORGED,
    /// Its time is too far from this clock.
    OUT_OF_TIME,
    REPLAYED
  }

  /// Checks what can be checked before the body is read: whether both headers are well-formed, and
  /// whether the time is recent. [Verdict#GENUINE] means only that the body is worth reading.
  ///
  /// @param time the header `X-Slack-Request-Timestamp`
  /// @param signature the header `X-Slack-Signature`
  public Verdict checkHeaders(@Nullable String time, @Nullable String signature) {
    if (time == null
        || signature == null
        || !TIME.matcher(time).matches()
        || !SIGNATURE.matcher(signature).matches()) {
      return Verdict.FORGED;
    }
    long skew = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(time));
    return skew > MOST_SKEW.toSeconds() ? Verdict.OUT_OF_TIME : Verdict.GENUINE;
  }

  /// Checks one request.
  ///
  /// @param time the header `X-Slack-Request-Timestamp`
  /// @param signature the header `X-Slack-Signature`
  public Verdict check(@Nullable String time, @Nullable String signature, byte[] body) {
    Verdict headers = checkHeaders(time, signature);
    if (headers != Verdict.GENUINE || time == null || signature == null) {
      return headers;
    }
    byte[] sum = sum(time, body);
    byte[] expected = ("v0=" + HexFormat.of().formatHex(sum)).getBytes(StandardCharsets.US_ASCII);
    if (!MessageDigest.isEqual(signature.getBytes(StandardCharsets.UTF_8), expected)) {
      return Verdict.FORGED;
    }
    long id = ByteBuffer.wrap(sum).getLong();
    boolean isNew = seen.asMap().putIfAbsent(id, Boolean.TRUE) == null;
    return isNew ? Verdict.GENUINE : Verdict.REPLAYED;
  }

  /// Whether a wrong time should be reported to the operator: at most once in [#BETWEEN_WARNINGS],
  /// since anybody can send a wrong time.
  boolean isTimeToWarn() {
    Instant now = clock.instant();
    Instant before = warned.get();
    return Duration.between(before, now).compareTo(BETWEEN_WARNINGS) >= 0
        && warned.compareAndSet(before, now);
  }

  private byte[] sum(String time, byte[] body) {
    try {
      Mac mac = (Mac) prototype.clone();
      mac.update(("v0:" + time + ":").getBytes(StandardCharsets.US_ASCII));
      return mac.doFinal(body);
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException("the JDK's HmacSHA256 can be cloned", impossible);
    }
  }
}
