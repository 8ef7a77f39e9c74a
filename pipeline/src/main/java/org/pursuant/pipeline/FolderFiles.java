package org.pursuant.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the files of a folder but hidden ones. Links are followed. What cannot be read is told of
/// and does not hide the rest.
final class FolderFiles extends SimpleFileVisitor<Path> {
  private final Path root;
  private final Set<Path> files;
  private final Map<Path, String> refused;

  /// @param files is added to
  /// @param refused is added to: what cannot be read, and why
  FolderFiles(Path root, Set<Path> files, Map<Path, String> refused) {
    this.root = root;
    this.files = files;
    this.refused = refused;
  }

  static void collect(Path folder, Set<Path> files, Map<Path, String> refused) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Files.walkFileTree(
        root,
        Set.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new FolderFiles(root, files, refused));
  }

  /// Why something cannot be read, in words.
  static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "no permission to read it";
      case NoSuchFileException _ -> "there is no such file or folder";
      default -> "cannot be read: " + e.getMessage();
    };
  }

  private static boolean hidden(Path path) {
    return path.getFileName() != null && path.getFileName().toString().startsWith(".");
  }

  @Override
  public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
    return !dir.equals(root) && hidden(dir)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (hidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (attributes.isRegularFile()) {
      files.add(file);
    } else if (attributes.isSymbolicLink()) {
      refused.put(file, "a link that leads nowhere");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    // A link back to a folder above it: that folder's files are taken already.
    if (!(e instanceof FileSystemLoopException) && (file.equals(root) || !hidden(file))) {
      refused.put(file, reason(e));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) {
    if (e != null) {
      refused.put(dir, "not all of it could be listed: " + reason(e));
    }
    return FileVisitResult.CONTINUE;
  }
}
