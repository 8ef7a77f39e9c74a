package org.pursuant.benchmarks.timeliness;

import java.util.List;

/// What the Procedure Committee of the Commons published of a session, from figures of the Table
/// Office: the share of questions answered in time. The House's standard is 85%.
///
/// @param ordinary per cent
/// @param named per cent
record PublishedSession(String session, int ordinary, int named) {
  static final List<PublishedSession> ALL =
      List.of(
          new PublishedSession("2017-19", 92, 89),
          new PublishedSession("2019-21", 79, 74),
          new PublishedSession("2021-22", 85, 79),
          new PublishedSession("2022-23", 88, 82),
          new PublishedSession("2023-24", 92, 88));
}
