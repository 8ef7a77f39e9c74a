package org.pursuant.benchmarks.gold;

import java.util.List;

/// What one reading said of an answer.
public record Reading(Labels reply, List<LabelledCommitment> commitments) {
  public Reading {
    commitments = List.copyOf(commitments);
  }
}
