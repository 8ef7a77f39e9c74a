package org.pursuant.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.pursuant.domain.feed.FetchedDocument;
import org.pursuant.domain.record.RawArchive;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Documents as files `raw/ab/<sha256>.gz`. What came compressed is kept as it came, as
/// `<sha256>.asis`.
final class FileRawArchive implements RawArchive {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PACKED = ".gz";
  private static final String AS_IS = ".asis";

  private final Path folder;

  FileRawArchive(Path folder) {
    this.folder = folder;
  }

  @Override
  public String keep(InputStream bytes) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "incoming", ".tmp");
    try {
      byte[] head = bytes.readNBytes(2);
      boolean packed = head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
      String sha256 =
          write(new SequenceInputStream(new ByteArrayInputStream(head), bytes), temporary, packed);
      // A file that was damaged since gives way, or importing its source again would not mend it.
      if (find(sha256).filter(file -> sha256.equals(hash(file))).isEmpty()) {
        Path target = path(sha256, packed ? AS_IS : PACKED);
        Files.createDirectories(folder(sha256));
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        sync(folder(sha256));
        sync(folder);
      }
      return sha256;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static String write(InputStream bytes, Path target, boolean asIs) throws IOException {
    MessageDigest digest = Hashes.sha256();
    try (DigestInputStream in = new DigestInputStream(bytes, digest);
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
        OutputStream out = asIs ? file : new GZIPOutputStream(file)) {
      in.transferTo(out);
    }
    sync(target);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void sync(Path path) throws IOException {
    StandardOpenOption mode =
        Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }

  @Override
  public String keepResponses(List<FetchedDocument> responses) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (FetchedDocument response : responses) {
      String line =
          JSON.writeValueAsString(
              JsonNodeFactory.instance
                  .objectNode()
                  .put("url", response.url())
                  .put("fetched", response.fetchedAt().toString())
                  .put("body", response.body()));
      lines.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return keep(new ByteArrayInputStream(lines.toByteArray()));
  }

  @Override
  public Optional<InputStream> open(String sha256) throws IOException {
    Optional<Path> file = find(sha256);
    return file.isEmpty() ? Optional.empty() : Optional.of(stream(file.get()));
  }

  private static InputStream stream(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    return file.toString().endsWith(AS_IS) ? in : new GZIPInputStream(in, 65_536);
  }

  @Override
  public List<String> damaged() throws IOException {
    List<String> damaged = new ArrayList<>();
    for (Path file : files()) {
      String name = file.getFileName().toString();
      String sha256 = name.substring(0, name.indexOf('.'));
      if (!sha256.equals(hash(file))) {
        damaged.add(sha256);
      }
    }
    return damaged;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(AS_IS) || f.toString().endsWith(PACKED))
          .sorted()
          .toList();
    }
  }

  private static String hash(Path file) {
    MessageDigest digest = Hashes.sha256();
    try (DigestInputStream in = new DigestInputStream(stream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException _) {
      return "unreadable";
    }
  }

  @Override
  public void discard(String sha256) throws IOException {
    Optional<Path> file = find(sha256);
    if (file.isPresent()) {
      Files.deleteIfExists(file.get());
    }
  }

  /// Discards a document that nothing refers to any more; what cannot be deleted only takes room.
  void discardQuietly(String sha256) {
    try {
      discard(sha256);
    } catch (IOException _) {
      // It is in nobody's way: the record no longer names it.
    }
  }

  boolean holds(String sha256) {
    return find(sha256).isPresent();
  }

  private Optional<Path> find(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      return Optional.empty();
    }
    return Stream.of(path(sha256, PACKED), path(sha256, AS_IS)).filter(Files::exists).findFirst();
  }

  private Path path(String sha256, String suffix) {
    return folder(sha256).resolve(sha256 + suffix);
  }

  private Path folder(String sha256) {
    return folder.resolve(sha256.substring(0, 2));
  }
}
