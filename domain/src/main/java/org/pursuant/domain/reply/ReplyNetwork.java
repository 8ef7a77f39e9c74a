package org.pursuant.domain.reply;

import java.util.List;
import java.util.Optional;

/// A small trained network that reads a question and its answer together, word by word, and says
/// how likely each type of reply and each status of a limb is. It runs on this machine; no text
/// leaves it. Safe for many threads.
public interface ReplyNetwork {
  /// None: replies are then read by what is counted of them alone.
  ReplyNetwork NONE = (_, _, _) -> Optional.empty();

  /// What is likely, by one reading.
  ///
  /// @param types probabilities in the order of [ReplyType]
  /// @param statuses for each limb, probabilities in the order of [LimbStatus]
  record Likely(List<Double> types, List<List<Double>> statuses) {
    public Likely {
      types = List.copyOf(types);
      statuses = statuses.stream().map(List::copyOf).toList();
    }
  }

  /// Reads.
  ///
  /// @param question its plain words
  /// @param limbs of the question, with offsets into it
  /// @param answer its plain words
  /// @return empty where this machine cannot run the network
  Optional<Likely> read(String question, List<Limb> limbs, String answer);

  /// Why nothing is read, in a sentence; empty where it is, or where nothing was asked for yet.
  default Optional<String> missing() {
    return Optional.empty();
  }
}
