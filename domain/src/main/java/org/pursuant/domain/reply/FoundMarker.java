package org.pursuant.domain.reply;

/// A marker with the words of the answer that show it.
///
/// @param start offset into the answer's plain words
/// @param end offset after them
public record FoundMarker(Marker marker, int start, int end) {}
