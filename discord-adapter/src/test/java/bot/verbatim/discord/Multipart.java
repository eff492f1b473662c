package bot.verbatim.discord;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/// The JSON of a request: its body, or the part of it that stands beside files.
final class Multipart {

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]+)\"");

  private Multipart() {}

  /// With the names of files in `received_files`, where there are any.
  static DataObject json(@Nullable String contentType, byte[] raw) {
    String body = new String(raw, StandardCharsets.UTF_8);
    Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
    if (!boundary.find()) {
      return DataObject.fromJson(body);
    }
    DataObject json = DataObject.empty();
    DataArray files = DataArray.empty();
    for (String part : body.split(Pattern.quote("--" + boundary.group(1)), -1)) {
      int head = part.indexOf("\r\n\r\n");
      if (head < 0) {
        continue;
      }
      Matcher file = FILE.matcher(part.substring(0, head));
      if (file.find()) {
        files.add(file.group(1));
      } else if (part.substring(0, head).contains("payload_json")) {
        json = DataObject.fromJson(part.substring(head + 4, part.length() - 2));
      }
    }
    return json.put("received_files", files);
  }
}
