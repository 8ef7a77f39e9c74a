/// Learns the tables of weights that are shipped from labelled examples.
@NullMarked
package org.pursuant.benchmarks.learning;

import org.jspecify.annotations.NullMarked;
