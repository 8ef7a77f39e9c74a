package org.pursuant.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pursuant.domain.derived.FactStore;
import org.pursuant.domain.record.LifeReader.Point;

/// The tables of one kind of derived facts in `derived.db`. They need no migrations: where the
/// version of the facts is another than the program's, they count as missing and are made anew.
///
/// The names of all tables and indexes of a kind begin with the kind and an underscore.
abstract class FactTables implements FactStore {
  private final DerivedFile file;
  private final String kind;
  private final int version;

  /// @param kind letters alone
  /// @param version rises with every change of the rules or of the tables
  FactTables(DerivedFile file, String kind, int version) {
    this.file = file;
    this.kind = kind;
    this.version = version;
  }

  /// The statements that make the tables and their indexes.
  abstract List<String> schema();

  @Override
  public final Point standing() {
    return file.read(Point.NONE, this::standing);
  }

  /// The same as [#standing()] within a read.
  final Point standing(Db db) {
    return db.first(
            "SELECT epoch, sequence FROM standing WHERE kind = ? AND version = ?",
            row -> new Point(row.getLong(1), row.getLong(2)),
            kind,
            version)
        .orElse(Point.NONE);
  }

  @Override
  public final void begin(long epoch) {
    file.write(db -> {
      drop(db);
      schema().forEach(db::execute);
      db.update("INSERT OR REPLACE INTO standing VALUES (?, ?, ?, 0)", kind, version, epoch);
      return true;
    });
  }

  @Override
  public final void forget() {
    file.write(db -> {
      drop(db);
      db.update("DELETE FROM standing WHERE kind = ?", kind);
      return true;
    });
  }

  private void drop(Db db) {
    List<String> tables =
        db.list(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, ?) = ?",
            row -> row.getString(1),
            kind.length() + 1,
            kind + "_");
    tables.forEach(table -> db.execute("DROP TABLE " + table));
  }

  /// Reads one consistent state.
  ///
  /// @param nothing the result where there are no facts of this version
  final <T> T read(T nothing, Function<Db, T> work) {
    return file.read(nothing, db -> standing(db).equals(Point.NONE) ? nothing : work.apply(db));
  }

  /// Writes facts and up to where they go, in one transaction.
  final void write(Point to, Consumer<Db> work) {
    file.write(db -> {
      work.accept(db);
      db.update(
          "UPDATE standing SET epoch = ?, sequence = ? WHERE kind = ?",
          to.epoch(),
          to.sequence(),
          kind);
      return true;
    });
  }

  /// Writes facts that follow from others, the standing left as it is.
  final void write(Consumer<Db> work) {
    file.write(db -> {
      work.accept(db);
      return true;
    });
  }
}
