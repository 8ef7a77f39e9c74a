package org.pursuant.analysis.reference;

import java.util.List;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.reference.Stretch;

/// Days that stand together, such as "11, 18 and 19 March".
///
/// @param days in their order; never empty
/// @param words from the first to the last
record DayRun(List<StatedDay> days, Stretch words) {
  DayRun {
    days = List.copyOf(days);
  }
}
