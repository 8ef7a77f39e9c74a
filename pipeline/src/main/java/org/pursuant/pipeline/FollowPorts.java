package org.pursuant.pipeline;

import java.time.InstantSource;
import java.time.ZoneId;
import org.pursuant.domain.follow.Notices;
import org.pursuant.domain.follow.SavedSearches;
import org.pursuant.domain.follow.StoredQueryMatcher;
import org.pursuant.domain.record.LifeReader;
import org.pursuant.domain.record.RecordReader;

/// The ports of one archive that following it needs.
///
/// @param zone where the parliament sits, whose days count
public record FollowPorts(
    RecordReader record,
    LifeReader lives,
    SavedSearches searches,
    Notices notices,
    StoredQueryMatcher matcher,
    InstantSource clock,
    ZoneId zone) {}
