package org.pursuant.domain.person;

import org.jspecify.annotations.Nullable;
import org.pursuant.domain.text.Slug;

/// A Member as a question or answer names them, which may be by id alone or by printed name alone.
///
/// @param id null where the source prints only a name
/// @param name as printed; null where the source gives only an id
/// @param party as printed with the name at that time; null where not stated
/// @param constituency as printed with the name; null where not stated
/// @param office the office in which an answer was given, as printed; null where not stated
public record MemberRef(
    @Nullable MemberId id,
    @Nullable String name,
    @Nullable String party,
    @Nullable String constituency,
    @Nullable String office) {

  public MemberRef {
    if (id == null && (name == null || name.isBlank())) {
      throw new IllegalArgumentException("a Member needs an id or a name");
    }
  }

  public static MemberRef ofId(MemberId id) {
    return new MemberRef(id, null, null, null, null);
  }

  public static MemberRef ofName(String name) {
    return new MemberRef(null, name, null, null, null);
  }

  /// The id, or one made of the printed name.
  public MemberId identity() {
    return id != null ? id : new MemberId(MemberId.NAME, Slug.of(name == null ? "" : name));
  }

  /// Whether both name the same Member as far as they state it.
  public boolean sameAs(@Nullable MemberRef other) {
    return other != null && identity().equals(other.identity());
  }

  /// This reference with what it leaves out taken from another one to the same Member.
  public MemberRef filledFrom(MemberRef other) {
    return new MemberRef(
        id != null ? id : other.id,
        name != null ? name : other.name,
        party != null ? party : other.party,
        constituency != null ? constituency : other.constituency,
        office != null ? office : other.office);
  }
}
