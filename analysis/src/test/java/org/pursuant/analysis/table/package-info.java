/// What is found in texts; all of them are invented, but for names that everybody knows.
@NullMarked
package org.pursuant.analysis.table;

import org.jspecify.annotations.NullMarked;
