package org.pursuant.domain.search;

import org.jspecify.annotations.Nullable;

/// How far meaning can be searched by.
///
/// @param model the name of the embedding model; null where the index has none
/// @param ready questions that can be found by meaning
/// @param waiting questions whose vectors are still to be computed
public record Meaning(@Nullable String model, long ready, long waiting) {}
