package org.pursuant.domain.feed;

/// Is told how far a long task is. Calls come from one thread at a time.
public interface Progress {
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(String task, long total) {}

        @Override
        public void advance(long by) {}

        @Override
        public void note(String message) {}

        @Override
        public void end() {}
      };

  /// A task begins.
  ///
  /// @param total in the task's own units; negative where not known
  void begin(String task, long total);

  void advance(long by);

  /// Something worth telling while the task goes on.
  void note(String message);

  void end();
}
