package org.pursuant.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings the tables of an archive up to this program's version.
final class Schema {
  /// The number of the newest migration beside this class.
  static final int VERSION = 1;

  private Schema() {}

  /// @throws ArchiveException if the archive was written by a newer version, or cannot be opened
  static void bringUp(Path folder, Path file, Clock clock) {
    if (Files.exists(file) && version(file) == VERSION) {
      return;
    }
    // Two processes may open a new folder at once; the second waits here.
    try (FileChannel channel =
            FileChannel.open(
                folder.resolve("open.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      int found = version(file);
      if (found > VERSION) {
        throw new ArchiveException(
            "%s was written by a newer version of this program (schema %d, this one knows %d): use that version, or name another folder"
                .formatted(folder, found, VERSION));
      }
      migrate(file, "migration");
      begin(file, clock);
    } catch (IOException e) {
      throw new ArchiveException("cannot lock " + folder + ": " + e.getMessage(), e);
    }
  }

  /// @param place the folder of the migrations beside this class
  static void migrate(Path file, String place) {
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource("jdbc:sqlite:" + file, null, null)
          .locations("classpath:org/pursuant/store/" + place)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new ArchiveException("cannot bring the tables up to date: " + e.getMessage(), e);
    }
  }

  /// A new archive gets an epoch of its own, so that an index of an older one in the same place is
  /// seen not to belong to it.
  private static void begin(Path file, Clock clock) {
    try (Db db = Db.open(file, 1024)) {
      db.update("UPDATE meta SET value = ? WHERE name = 'epoch' AND value = 0", clock.millis());
    }
  }

  /// The version of the tables that a file holds; 0 when it holds none yet.
  private static int version(Path file) {
    try (Db db = Db.open(file, 1024)) {
      if (db.count("SELECT count(*) FROM sqlite_master WHERE name = 'flyway_schema_history'") == 0
          || db.count("SELECT count(*) FROM sqlite_master WHERE name = 'meta'") == 0
          || db.count("SELECT value FROM meta WHERE name = 'epoch'") == 0) {
        return 0;
      }
      return (int)
          db.count("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success");
    }
  }
}
