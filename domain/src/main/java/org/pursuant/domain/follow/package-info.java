/// Saved searches: what is followed, what has happened to the questions that match, and the ports
/// of the stores and the matcher behind them. Start at [org.pursuant.domain.follow.SavedSearch] and
/// [org.pursuant.domain.follow.Notice]; what is told and what is not is decided by
/// [org.pursuant.domain.follow.Occurrences]. Nothing here sends anything anywhere.
@NullMarked
package org.pursuant.domain.follow;

import org.jspecify.annotations.NullMarked;
