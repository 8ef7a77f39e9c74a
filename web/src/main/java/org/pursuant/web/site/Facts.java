package org.pursuant.web.site;

import org.pursuant.domain.calendar.CalendarStore;
import org.pursuant.domain.timeliness.TimingFacts;

/// The facts derived from the record, as pages read them. Each kind may lag behind the record, or
/// be missing as yet; then pages say nothing of it.
///
/// @param timings when questions were due and answered
/// @param calendars the sitting days that they are judged by
public record Facts(TimingFacts timings, CalendarStore calendars) {}
