/// Models that were learnt from labelled examples and are shipped as readable tables: start at
/// [org.pursuant.analysis.model.LogisticModel].
@NullMarked
package org.pursuant.analysis.model;

import org.jspecify.annotations.NullMarked;
