package org.pursuant.domain.commitment;

import java.util.List;

/// Finds among what answers say was done what may show that promises were kept. A pure function,
/// for many threads.
public interface EvidenceFinder {

  /// Evidence by name and by meaning.
  ///
  /// @param said places of promises of one answering body
  /// @param done what answers of the same body say was done
  List<Evidence> among(List<Said> said, List<Done> done);

  /// Evidence by reference.
  ///
  /// @param said the promises of one answer
  /// @param done what the answer to a question says that cites it
  List<Evidence> citing(List<Said> said, List<Done> done);
}
