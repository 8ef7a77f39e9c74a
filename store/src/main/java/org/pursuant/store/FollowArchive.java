package org.pursuant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.domain.follow.Notices;
import org.pursuant.domain.follow.SavedSearches;

/// The saved searches of an archive folder and what was told of them, in `follow.db`. Apart from
/// the record, which may be built anew beneath them. Safe for several threads.
public final class FollowArchive implements AutoCloseable {
  private final FollowFile file;
  private final SqlSavedSearches searches;
  private final SqlNotices notices;
  private final SqlVerdicts verdicts;

  private FollowArchive(Path folder, InstantSource clock) {
    file = new FollowFile(folder);
    searches = new SqlSavedSearches(file);
    notices = new SqlNotices(file, clock);
    verdicts = new SqlVerdicts(file);
  }

  /// Opens what is kept in a folder, which is made if need be. No file is made before something is
  /// kept.
  ///
  /// @throws ArchiveException if the folder cannot be used
  public static FollowArchive open(Path folder, InstantSource clock) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ArchiveException("cannot make the folder " + folder + ": " + e.getMessage(), e);
    }
    return new FollowArchive(folder, clock);
  }

  public SavedSearches searches() {
    return searches;
  }

  public Notices notices() {
    return notices;
  }

  /// What people found of promises, kept apart from what is derived.
  public Verdicts verdicts() {
    return verdicts;
  }

  @Override
  public void close() {
    file.close();
  }
}
