package org.pursuant.store;

import java.nio.file.Path;

/// Another import or sync is writing to the archive. Nothing was changed.
public final class ArchiveBusyException extends ArchiveException {
  private static final long serialVersionUID = 1L;

  public ArchiveBusyException(Path folder) {
    super(
        "another import or sync is writing to "
            + folder
            + "; wait until it ends, or end it, and try again");
  }
}
