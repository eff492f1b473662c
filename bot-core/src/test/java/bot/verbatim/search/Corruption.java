package bot.verbatim.search;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// What happens to a random file of an index.
enum Corruption {
  FLIP,
  ZERO,
  CUT,
  DELETE,
  GROW,
  SWAP,
  GARBAGE;

  private static final int AT_ONCE = 4_096;

  /// Damages a file below a folder in place.
  ///
  /// @return what was done
  String to(Path folder, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).filter(this::hasBytes).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    String done = this + " of " + folder.relativize(file);
    switch (this) {
      case DELETE -> Files.delete(file);
      case SWAP -> {
        Path other = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Files.readAllBytes(other));
        Files.write(other, bytes);
        done += " with " + folder.relativize(other);
      }
      default -> {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
          change(bytes, random);
        }
      }
    }
    return done;
  }

  private boolean hasBytes(Path file) {
    return file.toFile().length() > 0;
  }

  private void change(RandomAccessFile file, Random random) throws IOException {
    long length = file.length();
    switch (this) {
      case FLIP -> {
        for (int i = random.nextInt(20); i >= 0; i--) {
          long at = random.nextLong(length);
          file.seek(at);
          int before = file.read();
          file.seek(at);
          file.write(before ^ 1 << random.nextInt(8));
        }
      }
      case CUT -> file.setLength(random.nextLong(length));
      case GROW -> {
        file.seek(length);
        file.write(bytes(1 + random.nextInt(AT_ONCE), random));
      }
      default -> {
        long at = random.nextLong(length);
        byte[] bytes = bytes((int) Math.min(length - at, 1 + random.nextInt(AT_ONCE)), random);
        file.seek(at);
        file.write(this == ZERO ? new byte[bytes.length] : bytes);
      }
    }
  }

  private static byte[] bytes(int count, Random random) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
