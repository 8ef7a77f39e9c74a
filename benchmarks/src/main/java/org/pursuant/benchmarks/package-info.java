/// Measurements of the whole path over real-shaped corpora.
@NullMarked
package org.pursuant.benchmarks;

import org.jspecify.annotations.NullMarked;
