package bot.verbatim.console.draw;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Escapes characters that could control a terminal in which JSON is shown; the decoded text is the
/// same.
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
