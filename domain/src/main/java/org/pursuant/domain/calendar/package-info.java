/// Days on which parliaments sit and do not: sitting days, recesses, bank holidays. Nothing is
/// guessed: of days outside the span for which the facts are complete, a calendar says nothing.
/// Start at [org.pursuant.domain.calendar.SittingCalendar].
@NullMarked
package org.pursuant.domain.calendar;

import org.jspecify.annotations.NullMarked;
