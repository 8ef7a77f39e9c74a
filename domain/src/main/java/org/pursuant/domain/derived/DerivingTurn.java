package org.pursuant.domain.derived;

import java.util.Optional;

/// Lets one process at a time derive facts of an archive.
public interface DerivingTurn {

  /// Takes the turn; empty while another has it. It ends when what is returned is closed, or the
  /// process dies.
  Optional<Held> take();

  /// A turn that is held.
  interface Held extends AutoCloseable {
    @Override
    void close();
  }
}
