package bot.verbatim.console.operate;

import bot.verbatim.Settings;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.collection.CollectionCheck;
import bot.verbatim.console.call.FolderAccess;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.text.Diagnosis;
import bot.verbatim.text.HomeFolder;
import bot.verbatim.text.StartupFailure;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/// `doctor`: examines the folders. The launcher then asks each platform to examine its own part.
record DoctorReport(TextOutput out) {

  static final CallSpec SPEC =
      new CallSpec(
          "doctor",
          "",
          "Check the installation: data, home, tokens, commands, network, each with its remedy",
          List.of());

  /// Rights of others with which they could change the index, or read what was asked.
  private static final Set<PosixFilePermission> TOO_MUCH =
      Set.of(
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  /// Writes the lines; the exit code says whether all is well.
  int run(ProcessCall call, Settings settings, boolean json) throws StartupFailure {
    if (json || !call.words().isEmpty()) {
      throw StartupFailure.wrongCall("doctor takes only --data DIR and --home DIR.");
    }
    Diagnosis diagnosis = new Diagnosis();
    diagnosis.add("data", () -> data(settings.data()));
    diagnosis.add("home", () -> home(settings.home()));
    out.write(PlainText.clean(diagnosis.text()) + "\n");
    return diagnosis.exitCode();
  }

  private static String data(Path folder) throws StartupFailure {
    FolderAccess.requireData(folder);
    int problems = CollectionCheck.of(folder, new PassageVerifier()).size();
    if (problems > 0) {
      throw StartupFailure.wrongSetting(
          "%s has %d %s: ./verbatim check lists them, with what to write instead."
              .formatted(folder, problems, problems == 1 ? "problem" : "problems"));
    }
    return folder + ", no problems";
  }

  private static String home(Path folder) throws StartupFailure {
    try {
      HomeFolder.create(folder);
      Files.delete(Files.createTempFile(folder, "doctor", ".tmp"));
      if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")
          && Files.getPosixFilePermissions(folder).stream().anyMatch(TOO_MUCH::contains)) {
        throw StartupFailure.wrongSetting(
            "Others may read or change %s, which tells what was asked: chmod 700 %s"
                .formatted(folder, folder));
      }
      return folder + ", writable";
    } catch (IOException cannot) {
      throw StartupFailure.wrongSetting(
          "%s cannot be written: change its rights, or name another folder with --home DIR or"
                  .formatted(folder)
              + " VERBATIM_HOME.");
    }
  }
}
