package org.pursuant.pipeline;

import java.time.Duration;

/// How a synchronisation goes about it. How politely requests are made is the source's own matter.
///
/// @param take rows asked for on a page of a list
/// @param passes how often a day that does not reconcile is read over
/// @param batch details stored together
/// @param parallel requests under way at a time
/// @param rounds how often what could not be had is tried again within a run
/// @param windowDays days in a window of the lists by tabled and answered
/// @param wideWindowDays days in a window of lists with few rows: corrected, still open
/// @param lookBackDays how far before the last run's begin the lists by tabled and answered start
/// @param correctedLookBackDays the same for corrections, which come months after answers
/// @param firstRunDays how far back the very first run goes
/// @param recheckDays how many days back the details of everything answered are taken again, since
///   lists show no change beyond the beginning of a text; 0 for none
/// @param resumeWithin how old a broken-off run may be to be resumed just as it was; an older one
///   is taken over by a new run that also asks for what happened since
/// @param members Members fetched in a run
public record SyncSettings(
    int take,
    int passes,
    int batch,
    int parallel,
    int rounds,
    int windowDays,
    int wideWindowDays,
    int lookBackDays,
    int correctedLookBackDays,
    int firstRunDays,
    int recheckDays,
    Duration resumeWithin,
    int members) {
  public static final SyncSettings DEFAULT =
      new SyncSettings(500, 8, 50, 4, 3, 7, 60, 14, 120, 30, 7, Duration.ofHours(6), 500);

  public SyncSettings withTake(int newTake) {
    return new SyncSettings(
        newTake,
        passes,
        batch,
        parallel,
        rounds,
        windowDays,
        wideWindowDays,
        lookBackDays,
        correctedLookBackDays,
        firstRunDays,
        recheckDays,
        resumeWithin,
        members);
  }

  public SyncSettings withRecheckDays(int days) {
    return new SyncSettings(
        take,
        passes,
        batch,
        parallel,
        rounds,
        windowDays,
        wideWindowDays,
        lookBackDays,
        correctedLookBackDays,
        firstRunDays,
        days,
        resumeWithin,
        members);
  }
}
