package org.pursuant.analysis.commitment;

import java.util.Set;

/// A clause that may promise something, with all that is seen of it.
///
/// @param at offset of its trigger in the text
/// @param start offset of its first character
/// @param end offset after its last
/// @param signs names of what is seen, see `Signs`
public record Candidate(int at, int start, int end, Set<String> signs) {
  public Candidate {
    signs = Set.copyOf(signs);
  }
}
