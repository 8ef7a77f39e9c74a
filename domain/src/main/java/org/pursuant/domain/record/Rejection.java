package org.pursuant.domain.record;

import org.pursuant.domain.feed.ParseOutcome;

/// An item that could not be understood, and the document it stands in.
public record Rejection(SourceRef source, ParseOutcome.Rejected item) {}
