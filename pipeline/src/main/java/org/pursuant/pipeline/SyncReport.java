package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pursuant.domain.record.StoreCounts;

/// What a synchronisation came to.
///
/// @param since the first day asked for
/// @param resumed whether a run that had been broken off was gone on with
/// @param answered whether the source gave any answer at all
/// @param windows how many windows were listed whole
/// @param windowsLeft windows that could not be, and why; they are left to the next run
/// @param details what storing the details came to
/// @param vanished questions that their source no longer shows
/// @param detailsLeft questions whose detail could not be had, and why; left to the next run
/// @param queued how many details are left in all
/// @param listRequests pages of lists asked for
/// @param detailRequests details asked for
/// @param notes what else is worth telling
public record SyncReport(
    LocalDate since,
    boolean resumed,
    boolean answered,
    int windows,
    List<String> windowsLeft,
    StoreCounts details,
    List<Long> vanished,
    Map<Long, String> detailsLeft,
    long queued,
    long listRequests,
    long detailRequests,
    List<String> notes) {
  public SyncReport {
    windowsLeft = List.copyOf(windowsLeft);
    vanished = List.copyOf(vanished);
    detailsLeft = Map.copyOf(detailsLeft);
    notes = List.copyOf(notes);
  }

  /// Whether nothing was left to the next run.
  public boolean complete() {
    return windowsLeft.isEmpty() && queued == 0;
  }
}
