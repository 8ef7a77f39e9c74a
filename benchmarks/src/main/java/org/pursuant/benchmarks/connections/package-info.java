/// How well what is connected is found: each subject measures itself on an archive and writes a
/// section of one page. Start at [org.pursuant.benchmarks.connections.ConnectionsQuality].
@NullMarked
package org.pursuant.benchmarks.connections;

import org.jspecify.annotations.NullMarked;
