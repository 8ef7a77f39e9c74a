package org.pursuant.cli;

import java.util.Locale;

/// The machine that measurements are made on.
final class Machine {
  private Machine() {}

  /// What matters of it, in words.
  static String words() {
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%d cores, %s, Java %s, %,d MiB of heap at most",
        runtime.availableProcessors(),
        System.getProperty("os.arch"),
        Runtime.version().feature(),
        runtime.maxMemory() >> 20);
  }
}
