/// What texts cite; all of them are invented.
@NullMarked
package org.pursuant.analysis.reference;

import org.jspecify.annotations.NullMarked;
