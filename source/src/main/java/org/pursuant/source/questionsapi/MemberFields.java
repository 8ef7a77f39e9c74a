package org.pursuant.source.questionsapi;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.source.json.JsonFields;

/// A Member as question objects carry them: an id, with an object beside it when asked to expand.
final class MemberFields {
  private MemberFields() {}

  /// The Member; null where neither an id nor a name is stated.
  static @Nullable MemberRef read(JsonFields question, String idField, String objectField) {
    Long id = question.number(idField);
    JsonFields member = question.object(objectField);
    if (member == null) {
      return id == null || id == 0 ? null : MemberRef.ofId(MemberId.mnis(id));
    }
    Long own = member.number("id");
    Long known = id == null || id == 0 ? own : id;
    String name = member.text("name");
    String party = member.text("party");
    String from = member.text("memberFrom");
    if ((known == null || known == 0) && name == null) {
      return null;
    }
    MemberId mnis = known == null || known == 0 ? null : MemberId.mnis(known);
    return new MemberRef(mnis, name, party, from, null);
  }
}
