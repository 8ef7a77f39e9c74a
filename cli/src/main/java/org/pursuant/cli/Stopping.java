package org.pursuant.cli;

/// Says, when the process is told to stop in the middle of a task, that what was done is kept.
final class Stopping implements AutoCloseable {
  private final Thread hook;

  private Stopping(Thread hook) {
    this.hook = hook;
  }

  /// From now until it is closed, being stopped is answered with a line on standard error.
  ///
  /// @param again the command to run again
  static Stopping during(Console console, String again) {
    Thread hook =
        Thread.ofPlatform()
            .unstarted(() ->
                console
                    .err()
                    .println(
                        "\nStopped. What was stored is kept; run %s again to go on."
                            .formatted(again)));
    Runtime.getRuntime().addShutdownHook(hook);
    return new Stopping(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The process is being stopped already: the hook has spoken or will.
    }
  }
}
