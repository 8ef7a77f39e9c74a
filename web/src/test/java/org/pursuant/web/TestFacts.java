package org.pursuant.web;

import org.pursuant.domain.commitment.PromiseReader;
import org.pursuant.domain.commitment.Verdicts;
import org.pursuant.web.site.Facts;

/// Derived facts for tests.
final class TestFacts {
  private TestFacts() {}

  /// Nothing derived.
  static Facts none() {
    return new Facts(new FakeNames(), PromiseReader.NONE, Verdicts.NONE);
  }
}
