package org.pursuant.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.Mention;
import org.pursuant.domain.mention.NamedQuestion;

/// Writes what questions name, within one transaction.
final class NameWriter {
  private static final int REMEMBERED = 50_000;

  private final Db db;
  private final Map<String, Long> forms = remembering();
  private final Map<List<Object>, Long> writings = remembering();

  NameWriter(Db db) {
    this.db = db;
  }

  private static <K> Map<K, Long> remembering() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<K, Long> eldest) {
        return size() > REMEMBERED;
      }
    };
  }

  void remove(long question) {
    for (String table :
        List.of("names_mention", "names_definition", "names_renaming", "names_member")) {
      db.update("DELETE FROM " + table + " WHERE question = ?", question);
    }
    db.update("DELETE FROM names_question WHERE id = ?", question);
  }

  void put(NamedQuestion named) {
    long question = named.question().value();
    remove(question);
    LocalDate day = named.day();
    db.update(
        "INSERT INTO names_question VALUES (?, ?, ?, ?)",
        question,
        Days.of(day),
        named.body(),
        named.asker());
    named.mentions().forEach(mention -> put(question, mention));
    named
        .definitions()
        .forEach(d ->
            db.update(
                "INSERT INTO names_definition VALUES (?, ?, ?)",
                question,
                d.abbreviation(),
                form(d.key())));
    named
        .renamings()
        .forEach(r ->
            db.update(
                "INSERT INTO names_renaming VALUES (?, ?, ?)",
                question,
                form(r.former()),
                form(r.later())));
    named.members().forEach(member -> put(question, member));
  }

  private void put(long question, MeantMember meant) {
    db.update(
        "INSERT INTO names_member VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        question,
        NameCodes.of(meant.part()),
        meant.from(),
        meant.to(),
        meant.words(),
        meant.member(),
        NameCodes.of(meant.why()),
        meant.sure() ? 1 : 0,
        meant.key().isEmpty() ? null : form(meant.key()));
  }

  private void put(long question, Mention mention) {
    db.update(
        "INSERT OR IGNORE INTO names_mention VALUES (?, ?, ?, ?, ?, ?)",
        question,
        NameCodes.of(mention.part()),
        mention.from(),
        mention.to(),
        writing(mention),
        mention.within() ? 1 : 0);
  }

  private long form(String key) {
    return forms.computeIfAbsent(key, this::storedForm);
  }

  private long storedForm(String key) {
    db.update("INSERT OR IGNORE INTO names_form (key) VALUES (?)", key);
    return db.count("SELECT id FROM names_form WHERE key = ?", key);
  }

  private long writing(Mention mention) {
    long form = form(mention.key());
    List<Object> writing =
        List.of(form, mention.words(), NameCodes.of(mention.kind()), NameCodes.of(mention.form()));
    return writings.computeIfAbsent(writing, this::storedWriting);
  }

  private long storedWriting(List<Object> writing) {
    Object[] values = writing.toArray();
    db.update(
        "INSERT OR IGNORE INTO names_writing (form, words, kind, how) VALUES (?, ?, ?, ?)", values);
    return db.count(
        "SELECT id FROM names_writing WHERE form = ? AND words = ? AND kind = ? AND how = ?",
        values);
  }
}
