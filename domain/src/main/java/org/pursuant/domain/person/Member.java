package org.pursuant.domain.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;

/// What is known of a Member.
///
/// @param name as displayed (`Ada Quill`)
/// @param listName as sorted (`Quill, Ada`); null where not stated
/// @param fullTitle null where not stated
/// @param memberships seats held, in the order given
/// @param parties parties belonged to, in the order given
public record Member(
    MemberId id,
    String name,
    @Nullable String listName,
    @Nullable String fullTitle,
    List<Membership> memberships,
    List<PartyPeriod> parties) {

  public Member {
    memberships = List.copyOf(memberships);
    parties = List.copyOf(parties);
  }

  /// A seat. Dates are null where the source states none; `to` is null while it lasts.
  public record Membership(
      @Nullable House house,
      @Nullable String constituency,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /// A party belonged to. Dates are null where the source states none; `to` is null while it lasts.
  public record PartyPeriod(String party, @Nullable LocalDate from, @Nullable LocalDate to) {}
}
