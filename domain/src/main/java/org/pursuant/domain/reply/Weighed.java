package org.pursuant.domain.reply;

/// Something seen in a question and its answer that spoke for a verdict.
///
/// @param what in plain words
/// @param weight by how much, as the difference of log odds; positive
public record Weighed(String what, double weight) {}
