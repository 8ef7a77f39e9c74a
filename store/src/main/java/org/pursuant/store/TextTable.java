package org.pursuant.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Long texts, each kept once however many questions have it.
///
/// A text that a richer one replaced everywhere stays, and nothing reads it. References to texts
/// stand within states: whether the last one went could be told only by reading every state, or by
/// counting them at each write, and both cost more than the little room. Clipped texts, the ones
/// commonly replaced, are short and stand in their states, so they leave nothing behind.
final class TextTable implements StateCodec.Texts {
  private static final int INLINE = 320;

  private final Db db;
  private final Map<Long, String> read = new Recent<>(256);

  TextTable(Db db) {
    this.db = db;
  }

  @Override
  public boolean inline(String markup) {
    return markup.length() <= INLINE;
  }

  @Override
  public long put(String markup) {
    long hash = Hashes.of(markup);
    for (Map.Entry<Long, String> known :
        db.list(
            "SELECT id, content FROM text WHERE hash = ?",
            row -> Map.entry(row.getLong(1), content(row, 2)),
            hash)) {
      if (known.getValue().equals(markup)) {
        return known.getKey();
      }
    }
    Long id =
        db.number(
            "INSERT INTO text (hash, content) VALUES (?, ?) RETURNING id", hash, packed(markup));
    if (id == null) {
      throw new ArchiveException("a text was not kept");
    }
    return id;
  }

  @Override
  public String get(long id) {
    String known = read.get(id);
    if (known == null) {
      known =
          db.first("SELECT content FROM text WHERE id = ?", row -> content(row, 1), id)
              .orElseThrow(() -> new ArchiveException("text " + id + " is missing: run the check"));
      read.put(id, known);
    }
    return known;
  }

  private static byte[] packed(String markup) {
    byte[] plain = markup.getBytes(StandardCharsets.UTF_8);
    try (Deflater deflater = new Deflater(6, true)) {
      deflater.setInput(plain);
      deflater.finish();
      byte[] out = new byte[plain.length + plain.length / 1000 + 64];
      int length = deflater.deflate(out, 4, out.length - 4);
      out[0] = (byte) (plain.length >>> 24);
      out[1] = (byte) (plain.length >>> 16);
      out[2] = (byte) (plain.length >>> 8);
      out[3] = (byte) plain.length;
      return java.util.Arrays.copyOf(out, length + 4);
    }
  }

  private static String content(ResultSet row, int column) throws SQLException {
    byte[] packed = row.getBytes(column);
    int length =
        (packed[0] & 0xff) << 24
            | (packed[1] & 0xff) << 16
            | (packed[2] & 0xff) << 8
            | packed[3] & 0xff;
    try (Inflater inflater = new Inflater(true)) {
      // One byte of padding, as raw deflated data needs.
      inflater.setInput(java.util.Arrays.copyOf(packed, packed.length + 1), 4, packed.length - 3);
      byte[] plain = new byte[length];
      if (inflater.inflate(plain) != length) {
        throw new ArchiveException("a text is damaged: run the check");
      }
      return new String(plain, StandardCharsets.UTF_8);
    } catch (DataFormatException e) {
      throw new ArchiveException("a text is damaged: run the check", e);
    }
  }
}
