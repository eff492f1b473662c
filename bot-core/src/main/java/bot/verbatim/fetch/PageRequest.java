package bot.verbatim.fetch;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.util.Locale;
import java.util.Set;
import okhttp3.Call;
import okhttp3.Request;
import okhttp3.Response;

/// Requests a page and follows its redirects.
record PageRequest(PublicClient client, Fetcher.Limits limits) {

  /// Maximum number of redirects to follow. Chosen by hand.
  private static final int MOST_REDIRECTS = 3;

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /// @throws FetchFailure if there is no response, or an address may not be fetched
  Page send(PageAddress start) throws FetchFailure {
    PageAddress address = start;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      String location;
      try (Response response = call(address).execute()) {
        location = REDIRECTS.contains(response.code()) ? header(response, "Location") : "";
        if (location.isEmpty()) {
          String type = header(response, "Content-Type").toLowerCase(Locale.ROOT);
          return new Page(address.shown(), response.code(), type, body(response, address));
        }
      } catch (IOException failed) {
        throw FetchFailure.of(address, failed);
      }
      address = address.redirected(location);
    }
    throw new FetchFailure(
        Kind.BROKEN, "“%s” redirects more than %d times.".formatted(start.shown(), MOST_REDIRECTS));
  }

  private Call call(PageAddress address) {
    Request request =
        new Request.Builder()
            .url(address.url())
            .header("User-Agent", "verbatim-quote-bot")
            .header("Accept", "text/html, text/*;q=0.9, */*;q=0.1")
            .header("Connection", "close")
            .build();
    return client.http().newBuilder().callTimeout(limits.time()).build().newCall(request);
  }

  private static String header(Response response, String name) {
    return String.valueOf(response.header(name, ""));
  }

  private byte[] body(Response response, PageAddress address) throws IOException, FetchFailure {
    // OkHttp decompresses gzip, the only encoding that it requests, and removes this header.
    String encoding = header(response, "Content-Encoding");
    if (!encoding.isEmpty() && !encoding.equalsIgnoreCase("identity")) {
      throw new ProtocolException("an encoding that nobody asked for");
    }
    try (InputStream in = response.body().byteStream()) {
      byte[] body = in.readNBytes(limits.bytes());
      if (!limits.cut() && in.read() >= 0) {
        throw new FetchFailure(
            Kind.TOO_LARGE,
            "“%s” is larger than %d MiB. Save its text in a file and use --text FILE."
                .formatted(address.shown(), limits.bytes() >> 20));
      }
      return body;
    } catch (InterruptedIOException late) {
      throw late;
    } catch (IOException damaged) {
      throw new ProtocolException("the body is damaged");
    }
  }
}
