/// Measures how well promises are found in answers, against labelled ones: start at
/// [org.pursuant.benchmarks.commitment.CommitmentQuality].
@NullMarked
package org.pursuant.benchmarks.commitment;

import org.jspecify.annotations.NullMarked;
