/// The separate things a question asks. Start at [org.pursuant.analysis.limb.Limbs]: `Segment` cuts
/// at semicolons, `Mark` finds the marks, `Rows` tells which make a row and which go with all of
/// another.
@NullMarked
package org.pursuant.analysis.limb;

import org.jspecify.annotations.NullMarked;
