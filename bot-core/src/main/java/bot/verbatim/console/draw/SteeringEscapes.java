package bot.verbatim.console.draw;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Escapes what could steer a terminal that JSON is shown in. The text stays the same.
final class SteeringEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    boolean steers =
        Character.isISOControl(ch)
            || (Character.getType(ch) == Character.FORMAT && ch != 0x200C && ch != 0x200D)
            || ch == 0x2028
            || ch == 0x2029;
    return steers ? new SerializedString("\\u" + HexFormat.of().toHexDigits((char) ch)) : null;
  }
}
