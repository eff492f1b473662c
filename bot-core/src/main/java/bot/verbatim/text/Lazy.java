package bot.verbatim.text;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made when it is first needed; thread-safe.
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T value;

  /// @param maker runs at most once, unless it throws
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  /// The value; the same at each call.
  public T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
