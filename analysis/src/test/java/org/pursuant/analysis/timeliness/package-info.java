@NullMarked
package org.pursuant.analysis.timeliness;

import org.jspecify.annotations.NullMarked;
