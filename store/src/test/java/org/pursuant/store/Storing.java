package org.pursuant.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.pursuant.domain.feed.Observation;

/// A program that stores batches of invented questions and says of each that it is stored; to be
/// killed by tests. It goes on after the number given.
final class Storing {
  static final int IN_BATCH = 20;

  private Storing() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Archive archive = Archive.open(Path.of(args[0]), Invented.CLOCK)) {
      for (int batch = Integer.parseInt(args[1]); ; batch++) {
        Invented.store(archive, batch(batch));
        out.println("stored " + batch);
      }
    } catch (ArchiveBusyException e) {
      out.println("refused: " + e.getMessage());
    }
  }

  static Observation[] batch(int number) {
    Observation[] all = new Observation[IN_BATCH];
    for (int i = 0; i < IN_BATCH; i++) {
      long id = 1L + (long) number * IN_BATCH + i;
      all[i] = Invented.official(id, 0, Invented.state(Long.toString(id)).build());
    }
    return all;
  }
}
