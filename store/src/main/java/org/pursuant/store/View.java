package org.pursuant.store;

/// The tables of the record as one transaction sees them. What it remembers holds for that
/// transaction alone.
final class View {
  final Db db;
  final StateCodec codec;
  final ChainTable chains;
  final IdTable ids;
  final MemberTable members;
  final Derivation derivation;
  final SummaryReader summaries;

  View(Db db) {
    this.db = db;
    codec = new StateCodec(new TextTable(db));
    chains = new ChainTable(db, codec);
    ids = new IdTable(db);
    members = new MemberTable(db);
    derivation = new Derivation(ids, members);
    summaries = new SummaryReader(this);
  }

  long meta(String name) {
    return db.count("SELECT value FROM meta WHERE name = ?", name);
  }

  void meta(String name, long value) {
    db.update("UPDATE meta SET value = ? WHERE name = ? AND value <> ?", value, name, value);
  }
}
