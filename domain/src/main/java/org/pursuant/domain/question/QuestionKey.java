package org.pursuant.domain.question;

import java.time.LocalDate;
import org.pursuant.domain.legislature.House;

/// What names a question for good: House, date tabled and UIN together, since UINs restart each
/// session.
public record QuestionKey(House house, LocalDate tabled, Uin uin) {
  /// The key as an address below `/questions/`.
  public String path() {
    return house.code() + "/" + tabled + "/" + uin;
  }
}
