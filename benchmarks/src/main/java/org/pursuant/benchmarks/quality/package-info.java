/// How well search finds, measured on the record itself: tasks whose right answers the record
/// declares, metrics with intervals, and the page that tells them. Start at
/// [org.pursuant.benchmarks.quality.SearchQuality].
@NullMarked
package org.pursuant.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
