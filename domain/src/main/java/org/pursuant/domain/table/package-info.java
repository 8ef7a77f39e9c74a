/// Tables of answers as data: a grid without merged cells, columns with names and units, typed
/// cells, notes. Start at [org.pursuant.domain.table.DataTable].
@NullMarked
package org.pursuant.domain.table;

import org.jspecify.annotations.NullMarked;
