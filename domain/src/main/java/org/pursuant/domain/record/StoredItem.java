package org.pursuant.domain.record;

import org.pursuant.domain.feed.Observation;

/// An observation and where in its document it stands.
public record StoredItem(String place, Observation observation) {}
