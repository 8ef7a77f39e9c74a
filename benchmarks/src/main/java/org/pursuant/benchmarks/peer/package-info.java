/// Other search engines that Pursuant is measured beside, each set up as its own users would. Start
/// at [org.pursuant.benchmarks.peer.Peer].
@NullMarked
package org.pursuant.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
