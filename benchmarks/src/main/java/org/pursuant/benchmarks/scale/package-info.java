/// Corpora of any size, grown in the shape of a real record, and what the index does with them.
///
/// A record is learnt once ([org.pursuant.benchmarks.scale.Learnt]); a
/// [org.pursuant.benchmarks.scale.GrownRecord] then makes any question by its number, always the
/// same, so that nothing but what was learnt is held in memory.
@NullMarked
package org.pursuant.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
