package org.pursuant.domain.record;

import org.jspecify.annotations.Nullable;

/// A Member as lists show them.
public record ListedMember(
    String path,
    String name,
    @Nullable String party,
    @Nullable String constituency,
    long asked,
    long answered) {}
