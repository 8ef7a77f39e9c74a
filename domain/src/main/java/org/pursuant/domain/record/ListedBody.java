package org.pursuant.domain.record;

/// An answering body as lists show it.
public record ListedBody(String slug, String name, long questions, long unanswered) {}
