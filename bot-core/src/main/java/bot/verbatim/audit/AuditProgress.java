package bot.verbatim.audit;

/// Receives the progress of long work.
@FunctionalInterface
public interface AuditProgress {
  void at(long done, long all);
}
