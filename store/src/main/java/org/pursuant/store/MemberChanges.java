package org.pursuant.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.SourceForm;

/// Stores what is told of Members and, at the end of a batch, lets the questions follow that name
/// them.
final class MemberChanges {
  private static final String OF =
      "SELECT id FROM question WHERE asker = ?1 UNION SELECT id FROM question WHERE answerer = ?1";

  private final View view;
  private final QuestionTable questions;
  private final Set<MemberId> toldOf = new LinkedHashSet<>();
  private final Set<MemberId> toResolve = new LinkedHashSet<>();

  MemberChanges(View view, QuestionTable questions) {
    this.view = view;
    this.questions = questions;
  }

  Stored seen(Member member, SourceForm form) {
    Stored stored = view.members.put(member, form);
    if (stored != Stored.UNCHANGED) {
      toldOf.add(member.id());
      toResolve.add(member.id());
      toResolve.add(MemberRef.ofName(member.name()).identity());
    }
    return stored;
  }

  Stored linked(MemberId one, MemberId other) {
    boolean added = view.members.link(one, other);
    if (added) {
      toResolve.add(one);
      toResolve.add(other);
    }
    return added ? Stored.REVISED : Stored.UNCHANGED;
  }

  void apply() {
    Set<Long> derive = new LinkedHashSet<>();
    for (MemberId id : toResolve) {
      // Whom an id of Parliament's own stands for does not change by what is told of others.
      if (!id.scheme().equals(MemberId.MNIS)) {
        derive.addAll(questionsOf(id));
      }
    }
    derive.forEach(questions::refresh);
    Set<Long> touched = new LinkedHashSet<>();
    toldOf.forEach(id -> touched.addAll(questionsOf(id)));
    touched.removeAll(derive);
    touched.forEach(questions::touch);
  }

  private Set<Long> questionsOf(MemberId id) {
    @Nullable Long no = view.members.find(id);
    return no == null ? Set.of() : new LinkedHashSet<>(view.db.list(OF, row -> row.getLong(1), no));
  }
}
