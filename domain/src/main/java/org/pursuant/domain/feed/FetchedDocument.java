package org.pursuant.domain.feed;

import java.time.Instant;

/// The body of a response as it came.
public record FetchedDocument(String url, Instant fetchedAt, String body) {}
