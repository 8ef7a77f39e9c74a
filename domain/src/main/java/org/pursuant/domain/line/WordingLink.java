package org.pursuant.domain.line;

/// Two wordings that were found alike, by their numbers.
public record WordingLink(int later, int earlier) {}
