package bot.verbatim.audit;

/// Is told how far long work has come.
@FunctionalInterface
public interface AuditProgress {
  void at(long done, long all);
}
