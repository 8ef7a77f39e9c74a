package org.pursuant.store;

/// An archive cannot be opened, read or written: the disk, the file or its schema is at fault.
public class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
