package org.pursuant.store;

import java.util.List;
import org.pursuant.domain.mention.MeantMember.Why;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.mention.NameKind;

/// The numbers by which the tables of names hold kinds, forms and parts: their places in the order
/// in which they are declared. A change of that order is a change of version.
final class NameCodes {
  private static final List<NameKind> KINDS = List.of(NameKind.values());
  private static final List<Form> FORMS = List.of(Form.values());
  private static final List<Why> WHYS = List.of(Why.values());
  private static final List<Part> PARTS = List.of(Part.values());

  private NameCodes() {}

  static int of(NameKind kind) {
    return KINDS.indexOf(kind);
  }

  static int of(Form form) {
    return FORMS.indexOf(form);
  }

  static int of(Part part) {
    return PARTS.indexOf(part);
  }

  static int of(Why why) {
    return WHYS.indexOf(why);
  }

  static Why why(int code) {
    return WHYS.get(code);
  }

  static NameKind kind(int code) {
    return KINDS.get(code);
  }

  static Form form(int code) {
    return FORMS.get(code);
  }

  static Part part(int code) {
    return PARTS.get(code);
  }
}
