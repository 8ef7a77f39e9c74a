/// How well what is connected is found, computed on any archive. Start at
/// [org.pursuant.benchmarks.connections.LineQuality].
@NullMarked
package org.pursuant.benchmarks.connections;

import org.jspecify.annotations.NullMarked;
