package org.pursuant.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Completion;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.Revision;

/// Hashes what the record says, without when, where and in what order it learnt it.
final class RecordDigest {
  private final View view;
  private final StateCodec codec = StateCodec.whole();
  private final MessageDigest digest = Hashes.sha256();

  RecordDigest(View view) {
    this.view = view;
  }

  String hex() {
    view.db.each(
        "SELECT id, path FROM question ORDER BY path",
        row -> question(row.getLong(1), row.getString(2)));
    view.db.each(
        "SELECT DISTINCT i.scheme, i.value FROM member m JOIN identity i ON i.no = m.identity ORDER BY 1, 2",
        row -> member(new MemberId(row.getString(1), row.getString(2))));
    view.db.each(
        "SELECT min(a.scheme || ':' || a.value, b.scheme || ':' || b.value) || ' ' || max(a.scheme || ':' || a.value, b.scheme || ':' || b.value) FROM member_link l JOIN identity a ON a.no = l.one JOIN identity b ON b.no = l.other ORDER BY 1",
        row -> add("link", row.getString(1)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private void question(long question, String path) {
    add("question", path);
    view.ids.of(question).forEach(id -> add("id", id.toString()));
    view.ids.keys(question).stream().map(QuestionKey::path).forEach(key -> add("key", key));
    for (Map.Entry<Lineage, Chain> entry : view.chains.all(question).entrySet()) {
      add("lineage", entry.getKey().code());
      for (Revision r : entry.getValue().revisions()) {
        add("state", codec.write(r.state()));
      }
      entry.getValue().completions().stream()
          .map((Completion c) -> codec.writeTexts(c.question(), c.answer()))
          .sorted()
          .forEach(c -> add("texts", c));
    }
  }

  private void member(MemberId id) {
    view.members.get(id).ifPresent(m -> add("member", id + " " + MemberCodec.write(m)));
  }

  private void add(String kind, String value) {
    digest.update((kind + '\t' + value + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
