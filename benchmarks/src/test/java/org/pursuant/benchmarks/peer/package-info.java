/// Tests of the peers.
@NullMarked
package org.pursuant.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
