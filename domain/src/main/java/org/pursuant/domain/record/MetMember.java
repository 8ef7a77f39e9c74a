package org.pursuant.domain.record;

import java.util.List;
import org.pursuant.domain.person.Member.Membership;

/// A Member who asked or answered, with when they did.
///
/// @param path of their page
/// @param seats as sources give them, with or without days
/// @param active from the first to the last question asked or answered, one for each Parliament in
///   which there are any, the earliest first
public record MetMember(String path, String name, List<Membership> seats, List<DaySpan> active) {
  public MetMember {
    seats = List.copyOf(seats);
    active = List.copyOf(active);
  }
}
